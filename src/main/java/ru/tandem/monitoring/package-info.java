/**
 * How the programmes go: funnel, pairs at risk, the weekly digest, the summary of a season, and the
 * operator's view of the machine. Reads all, changes nothing; nobody reads it.
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
      "gatherings",
      "matching",
      "tandems",
      "tandems :: bot",
      "mentors",
      "roadmap",
      "localacts",
      "partners",
      "outreach",
      "voices",
      "documents :: bot",
      "meetings",
      "feedback",
      "feedback :: bot",
      "papers",
      "config",
      "database",
      "documents",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.monitoring;
