/**
 * The list of teachers who are mentored: years of service, new or returned, category, subject; and
 * what each needs, by his own word, by the deputy's and by a self-check.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "programmes",
      "programmes :: bot",
      "questionnaires",
      "questionnaires :: bot",
      "enrolment",
      "enrolment :: bot",
      "config",
      "conversation",
      "delivery"
    })
package ru.tandem.teachers;
