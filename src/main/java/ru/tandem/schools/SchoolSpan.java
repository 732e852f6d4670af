package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A line of a school's calendar: a term, or holidays. */
@Entity
public class SchoolSpan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;

  @Enumerated(EnumType.STRING)
  private SpanKind kind;

  private LocalDate firstDay;
  private LocalDate lastDay;

  protected SchoolSpan() {}

  static SchoolSpan of(SchoolId school, SpanKind kind, DaySpan days) {
    SchoolSpan span = new SchoolSpan();
    span.schoolId = school;
    span.kind = kind;
    span.firstDay = days.first();
    span.lastDay = days.last();
    return span;
  }

  SpanKind kind() {
    return kind;
  }

  DaySpan days() {
    return new DaySpan(firstDay, lastDay);
  }
}
