package ru.tandem.programmes;

/** Who looks at the plans on which pairs have agreed. */
public enum PlanRule {
  CURATOR,
  /** The curator, and after him the head of the school, who approves. */
  HEAD
}
