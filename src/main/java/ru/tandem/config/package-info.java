/**
 * What a school may change without touching code: files in one directory, most of them YAML, read
 * with care.
 *
 * <p>Knows no feature. A feature reads its own kind of file through a {@link
 * ru.tandem.config.Section}; whatever is wrong is collected with file, line and reason, and the
 * start is refused once, with all of it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package ru.tandem.config;
