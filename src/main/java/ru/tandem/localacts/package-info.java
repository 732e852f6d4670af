/**
 * The register of a school's local acts: the orders, regulations and roadmaps that its programmes
 * rest on, each with number, date, file and term; the curators hear when one is to be reviewed.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "schools :: bot",
      "programmes",
      "programmes :: bot",
      "documents",
      "documents :: bot",
      "config",
      "conversation",
      "timetable"
    })
package ru.tandem.localacts;
