package ru.tandem.schools;

/** What a school does on the days of a span. */
public enum SpanKind {
  /** Lessons are held; what lies between two terms is holiday. */
  TERM,
  HOLIDAY
}
