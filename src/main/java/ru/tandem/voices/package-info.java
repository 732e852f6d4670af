/**
 * What people say without being asked by a questionnaire: suggestions to the curator, with a name
 * or without one, and short surveys in the curator's own words.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "programmes",
      "programmes :: bot",
      "outreach",
      "documents",
      "papers",
      "conversation",
      "delivery"
    })
package ru.tandem.voices;
