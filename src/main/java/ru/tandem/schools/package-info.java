/**
 * Schools, their staff and the one-time links by which the staff come. A school is the wall: nobody
 * sees over it into another one.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"people", "papers", "config", "conversation", "delivery", "timetable"})
package ru.tandem.schools;
