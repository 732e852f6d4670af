/**
 * The roadmap of a programme: seven stages of actions with dates, people and documents, made from a
 * template and moved by the curator; reminders before an action is due; planned beside actual at
 * the end of a stage.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "enrolment",
      "questionnaires",
      "outreach",
      "mentors",
      "gatherings",
      "tandems",
      "meetings",
      "feedback",
      "documents",
      "documents :: bot",
      "config",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.roadmap;
