package ru.tandem.database;

import java.time.Duration;

/**
 * After a {@link DatabaseIll}: it is written again, and has been for a while.
 *
 * @param illFor how long nobody could write
 */
public record DatabaseWell(Duration illFor) {}
