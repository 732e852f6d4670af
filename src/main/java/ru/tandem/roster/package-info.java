/**
 * The list of those who may come to a programme, as the school has it: read from a file, looked
 * through by the curator, imported, and compared with everybody who comes.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "papers",
      "config",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.roster;
