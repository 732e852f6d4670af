/**
 * How people are doing: what they say after a meeting, once a month, at the beginning and at the
 * end, and the button for those who need a grown-up.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "config",
      "questionnaires",
      "questionnaires :: bot",
      "enrolment",
      "consents",
      "enrolment :: bot",
      "matching :: bot",
      "tandems",
      "meetings",
      "meetings :: bot",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.feedback;
