/**
 * People come in: invitations, acquaintance, applications, and the curator's word on each of them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "roster",
      "papers",
      "config",
      "questionnaires",
      "questionnaires :: bot",
      "documents",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.enrolment;
