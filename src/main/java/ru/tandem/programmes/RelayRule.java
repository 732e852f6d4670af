package ru.tandem.programmes;

/** How long mentor and mentee write to each other through the bot only. */
public enum RelayRule {
  /** Until the order on the pair is in force; then each may see the other's account. */
  UNTIL_ORDER,
  /** For the whole season: nobody's account is shown. */
  ALWAYS
}
