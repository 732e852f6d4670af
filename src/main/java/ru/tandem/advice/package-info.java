/**
 * Situational mentoring: a mentee asks one question by its topic, ready mentors are called a few at
 * a time, and the first to take it answers. What nobody takes comes to the curator.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "programmes",
      "programmes :: bot",
      "questionnaires",
      "enrolment",
      "matching",
      "config",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.advice;
