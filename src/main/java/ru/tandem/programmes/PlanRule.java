package ru.tandem.programmes;

/** Who looks at the plans on which pairs have agreed. */
public enum PlanRule {
  CURATOR,
  /** The curator, and beside him the council of mentors, which may say a word. */
  COUNCIL,
  /** The curator, and after him the head of the school, who approves. */
  HEAD,
  COUNCIL_AND_HEAD;

  public boolean asksCouncil() {
    return this == COUNCIL || this == COUNCIL_AND_HEAD;
  }

  public boolean asksHead() {
    return this == HEAD || this == COUNCIL_AND_HEAD;
  }
}
