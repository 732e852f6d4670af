/**
 * Meetings at which pupils, parents, teachers or workers hear of a programme before they come to
 * it: each has an invitation of its own, so that the curator sees what it has brought.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "schools :: bot",
      "programmes",
      "programmes :: bot",
      "enrolment",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.outreach;
