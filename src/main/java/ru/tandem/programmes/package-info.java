/**
 * Programmes: one season of one form of mentoring in one school, with dates and planned numbers.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "questionnaires",
      "config",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.programmes;
