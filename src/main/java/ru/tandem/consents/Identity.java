package ru.tandem.consents;

/** How it was made sure who agreed. */
public enum Identity {
  /** For himself, from the account that came to the programme. */
  ACCOUNT,
  /** The curator handed the link over to the guardian. */
  CURATORS_LINK,
  /** The curator confirmed the guardian by name, relation and phone. */
  CURATOR
}
