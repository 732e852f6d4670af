/**
 * When: the clock, and what is looked at at which hour. An {@link ru.tandem.timetable.Agenda} row
 * says what is due; Quartz says when to look; the row remembers that it was done.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "delivery"})
package ru.tandem.timetable;
