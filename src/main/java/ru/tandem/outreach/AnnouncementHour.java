package ru.tandem.outreach;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When an announcement goes to some of its readers.
 *
 * @param people to how many it goes then
 */
@Embeddable
record AnnouncementHour(Instant goesAt, int people) {}
