/**
 * What is stored about a person: to be read, corrected, erased; and the trail of what the staff
 * did. Asks all modules by the events of {@code people} and knows none of their data.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "enrolment",
      "consents",
      "documents",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.privacy;
