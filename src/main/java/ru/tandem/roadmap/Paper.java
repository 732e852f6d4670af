package ru.tandem.roadmap;

/** What an action may owe on paper. */
public enum Paper {
  ORDER_MODEL,
  ROADMAP,
  CONSENTS,
  NEEDS_ANALYSIS,
  MENTOR_REGISTER,
  ORDER_MENTORS,
  ORDER_PAIRS,
  DEVELOPMENT_PLAN,
  MEETING_LOG,
  MENTOR_REPORT,
  FINAL_REPORT,
  ORDER_REWARDS
}
