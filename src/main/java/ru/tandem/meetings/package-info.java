/**
 * Meetings of a tandem: proposed, agreed, moved or cancelled; repeated by an agreed rhythm until
 * the end of the programme; and what both sides said afterwards.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "papers",
      "schools",
      "programmes",
      "programmes :: bot",
      "questionnaires",
      "enrolment",
      "consents",
      "consents :: bot",
      "tandems",
      "tandems :: bot",
      "config",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.meetings;
