/**
 * Who agreed to what: the documents of {@code config/consents}, every yes with its evidence, the
 * gate that opens when everybody concerned has agreed, guardians and their one-time links,
 * withdrawal, and what those concerned write to the curators.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "enrolment",
      "enrolment :: bot",
      "documents :: bot",
      "papers",
      "config",
      "documents",
      "conversation",
      "delivery",
      "database",
      "timetable"
    })
package ru.tandem.consents;
