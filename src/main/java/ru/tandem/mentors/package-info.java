/**
 * Mentors before they begin: the papers of those who come from outside, notes of talks and the
 * curator's round of them, in which mentees are spoken to as well, portfolio, the school of
 * mentors, the register that the school's order approves, and the base in which a curator looks for
 * who can help.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "schools :: bot",
      "programmes",
      "programmes :: bot",
      "questionnaires",
      "enrolment",
      "enrolment :: bot",
      "tandems",
      "documents",
      "documents :: bot",
      "config",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.mentors;
