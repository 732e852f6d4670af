/**
 * What comes after a season: who stays in touch, who wants to mentor next time, and how both find
 * into the next base. Nothing is kept for it without a yes, and for a minor without a guardian's.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "questionnaires",
      "enrolment",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.alumni;
