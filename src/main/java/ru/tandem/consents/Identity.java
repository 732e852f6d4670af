package ru.tandem.consents;

/** How it was made sure who agreed. */
public enum Identity {
  /** For himself, from the account that came to the programme. */
  ACCOUNT,
  /** The curator handed the link, or the code that stands for it, over to the guardian. */
  CURATORS_LINK,
  /** The curator confirmed the guardian by name, relation and phone. */
  CURATOR,
  /** The guardian's number is the one that the school has for the child's guardian. */
  ROSTER_PHONE,
  /** Signed by hand; the curator has the sheet. */
  PAPER
}
