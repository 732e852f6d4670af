package ru.tandem.sandbox;

import java.nio.file.Path;
import java.time.Instant;

/**
 * All of the rehearsal as it was once: the bot's database, the phones and the clock.
 *
 * @param at what the clock said
 * @param name as the visitor calls it; empty for one that is called by its time
 * @param database a copy of the bot's own
 */
record Moment(int id, Instant at, String name, Path database, LocalTelegram.Scene phones) {}
