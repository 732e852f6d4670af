package ru.tandem.consents;

/** How it was made sure who agreed. */
public enum Identity {
  /** For himself, from the account that came to the programme. */
  ACCOUNT,
  /** The curator handed the link over to the guardian. */
  CURATORS_LINK,
  /** The curator confirmed the guardian by name, relation and phone. */
  CURATOR,
  /** The guardian typed a code that the curator had told him. */
  CURATORS_CODE,
  /** The guardian's number is the one that the school has for the child's guardian. */
  ROSTER_PHONE,
  /** Signed by hand; the curator has the sheet. */
  PAPER
}
