package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** When lessons are held in a school on a weekday. */
@Entity
public class LessonHours {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;

  @Enumerated(EnumType.STRING)
  private DayOfWeek weekday;

  private String begins;
  private String ends;

  protected LessonHours() {}

  static LessonHours of(SchoolId school, DayOfWeek weekday, Lessons lessons) {
    LessonHours hours = new LessonHours();
    hours.schoolId = school;
    hours.weekday = weekday;
    hours.begins = lessons.from().toString();
    hours.ends = lessons.to().toString();
    return hours;
  }

  DayOfWeek weekday() {
    return weekday;
  }

  Lessons lessons() {
    return new Lessons(LocalTime.parse(begins), LocalTime.parse(ends));
  }
}
