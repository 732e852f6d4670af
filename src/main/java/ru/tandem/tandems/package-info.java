/**
 * Those who work together: a mentor with one mentee or several, their plan, what they ask of the
 * curator, and the words that the bot carries between them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "enrolment",
      "consents",
      "consents :: bot",
      "matching",
      "documents",
      "documents :: bot",
      "config",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.tandems;
