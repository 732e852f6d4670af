/**
 * A Telegram of one's own: a strict Bot API server on loopback, invented people with phones, a page
 * that shows the phones, and a time machine. It plays the other end of {@code telegram} and knows
 * no feature. Outside the profile {@code demo} it does not exist.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"timetable", "delivery", "database"})
package ru.tandem.sandbox;
