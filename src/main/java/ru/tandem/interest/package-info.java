/**
 * Who would take part: a poll by a link before the invitations, two taps, nobody's name. Only
 * counts are ever shown, and none of fewer than five people.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "roadmap",
      "conversation"
    })
package ru.tandem.interest;
