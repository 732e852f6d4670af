/**
 * Papers that a school issues, made from Word templates that it may edit in {@code
 * config/documents}. A feature says what its paper can be filled with; here the templates are read
 * and checked at the start.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "config",
      "papers",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.documents;
