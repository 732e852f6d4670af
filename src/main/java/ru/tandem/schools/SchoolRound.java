package ru.tandem.schools;

/**
 * What comes round at an hour of each school's own clock. What is done then is the {@link
 * ru.tandem.timetable.OnRound} of the same name; its key is the number of the school.
 */
public interface SchoolRound {

  /** As in {@link ru.tandem.timetable.OnRound}. */
  String round();

  /** When, in Quartz's form: second minute hour day month weekday. */
  String hours(School school);
}
