package ru.tandem.conversation;

/** Who somebody is to the one who presses, as a column of the table of rights. */
enum Column {
  OPERATOR("operator"),
  CURATOR("curator"),
  OBSERVER("observer"),
  COUNCIL("council"),
  MENTOR("mentor"),
  MENTEE("mentee"),
  GUARDIAN("guardian"),
  UNCONFIRMED("unconfirmed"),
  REFEREE("referee"),
  PARTNER("partner"),
  SAME_ROLE("same role"),
  OTHER_SCHOOL("other school"),
  PASSER_BY("passer-by");

  private final String heading;

  Column(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** Has nothing to do with what the button is about. */
  boolean isForeign() {
    return compareTo(SAME_ROLE) >= 0;
  }

  /** Is concerned by what is about the own person, child or pair only. */
  boolean isPersonal() {
    return compareTo(MENTOR) >= 0 && compareTo(PARTNER) <= 0;
  }
}
