package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import ru.tandem.people.Legible;

/** A line of a school's calendar: a term, or holidays. */
@Entity
public class SchoolSpan {

  private static final int LONGEST = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;

  @Enumerated(EnumType.STRING)
  private SpanKind kind;

  private LocalDate firstDay;
  private LocalDate lastDay;

  /** How the calendar calls those for whom alone it is; null for everybody. */
  private String forWhom;

  protected SchoolSpan() {}

  static SchoolSpan of(SchoolId school, SpanKind kind, DaySpan days) {
    SchoolSpan span = new SchoolSpan();
    span.schoolId = school;
    span.kind = kind;
    span.firstDay = days.first();
    span.lastDay = days.last();
    return span;
  }

  static SchoolSpan of(SchoolId school, ForSome some) {
    SchoolSpan span = of(school, some.kind(), some.days());
    span.forWhom = Legible.begin(some.words(), LONGEST);
    return span;
  }

  SpanKind kind() {
    return kind;
  }

  boolean isForEverybody() {
    return forWhom == null;
  }

  ForSome forSome() {
    return new ForSome(kind, days(), forWhom);
  }

  DaySpan days() {
    return new DaySpan(firstDay, lastDay);
  }
}
