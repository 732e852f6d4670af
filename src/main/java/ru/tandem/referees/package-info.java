/**
 * What others know of a mentee's needs: a class teacher, a psychologist or a guardian is asked, and
 * the curator alone reads the answer.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "questionnaires",
      "questionnaires :: bot",
      "enrolment",
      "enrolment :: bot",
      "config",
      "conversation",
      "delivery"
    })
package ru.tandem.referees;
