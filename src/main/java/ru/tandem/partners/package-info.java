/**
 * The partners of a school: enterprises, colleges and other schools that give mentors. A card tells
 * of the contract and its term, the contact, the mentors given, their meetings and the partner's
 * form; a coordinator of the partner sees his own people.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "schools :: bot",
      "programmes",
      "programmes :: bot",
      "enrolment",
      "tandems",
      "meetings",
      "feedback",
      "documents",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.partners;
