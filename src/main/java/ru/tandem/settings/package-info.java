/**
 * What the one who installs Tandem says in the environment. Read once, before anything is touched:
 * whatever cannot be is told by the name of its setting, all of it at once, and what people write
 * in several ways is put into the one that the rest of the house reads.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"config"})
package ru.tandem.settings;
