package ru.tandem.timetable;

import java.time.Instant;

/** The hour for what is done once a night: pruning and erasure. */
public record NightFell(Instant at) {}
