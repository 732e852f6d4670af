/**
 * Gatherings: where mentors and mentees get to know each other before pairs are formed. Invitation,
 * answer, attendance, and afterwards each one's own wishes, which nobody but the curator sees.
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
      "consents",
      "consents :: bot",
      "papers",
      "documents",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.gatherings;
