/**
 * Which database: one file of SQLite for a school, PostgreSQL for a region. All that differs
 * between the two is here and in {@code db/migration}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package ru.tandem.database;
