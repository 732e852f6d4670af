package ru.tandem.monitoring.season;

/**
 * For what a mentor may be honoured; who fits is told by a rule, who is honoured by the curator.
 */
public enum Nomination {
  /** Has gone the full cycle. */
  FULL_CYCLE,
  /** Has held most meetings. */
  MOST_MEETINGS,
  /** Has held at least five and missed none. */
  FAITHFUL,
  /** Has worked with two mentees or more. */
  SEVERAL_MENTEES,
  /** The steps that his pairs have done are most. */
  STEPS_DONE
}
