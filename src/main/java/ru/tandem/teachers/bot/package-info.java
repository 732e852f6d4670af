/** Where a curator keeps the list of teachers, and where a teacher checks himself. */
package ru.tandem.teachers.bot;
