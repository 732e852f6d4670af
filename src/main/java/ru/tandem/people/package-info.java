/**
 * Who: people, their guardians, language, time zone and whether they can be reached. Knows nothing
 * of schools or programmes, so that every other module may speak of a person.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package ru.tandem.people;
