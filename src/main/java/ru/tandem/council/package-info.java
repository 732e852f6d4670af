/**
 * The council of mentors: who sits in it sees the proposed pairs and, where the programme says so,
 * the plans on which pairs have agreed, and says a word to the curator, who alone decides.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "enrolment",
      "matching",
      "matching :: bot",
      "tandems",
      "tandems :: bot",
      "conversation",
      "delivery"
    })
package ru.tandem.council;
