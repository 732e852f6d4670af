package ru.tandem.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When the bot does not speak first.
 *
 * @param from local time, inclusive
 * @param to local time, exclusive; earlier than {@code from} when the night lies between
 */
public record QuietHours(LocalTime from, LocalTime to) {

  /** From nine in the evening to eight in the morning. */
  public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

  /** The first moment, from that one on, that falls into none of them. */
  public static Instant nextLoud(List<QuietHours> all, Instant moment, ZoneId zone) {
    Instant loud = moment;
    // the end of one may lie within another that was looked at before
    for (int round = 0; round < all.size(); round++) {
      for (QuietHours hours : all) {
        loud = hours.nextLoud(loud, zone);
      }
    }
    return loud;
  }

  /** The moment itself, or the end of the quiet hours that it falls into. */
  public Instant nextLoud(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    LocalTime time = local.toLocalTime();
    boolean overnight = from.isAfter(to);
    boolean evening = !time.isBefore(from);
    boolean morning = time.isBefore(to);
    if (overnight ? !evening && !morning : !(evening && morning)) {
      return moment;
    }
    ZonedDateTime end = local.with(to);
    return (overnight && evening ? end.plusDays(1) : end).toInstant();
  }
}
