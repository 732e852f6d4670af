package ru.tandem.roadmap;

import java.util.Locale;

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
  ORDER_REWARDS;

  /** As the template of the roadmap calls it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
