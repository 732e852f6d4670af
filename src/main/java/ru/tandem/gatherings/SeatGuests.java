package ru.tandem.gatherings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who has a place at a gathering. Where places are counted, whoever comes too late waits in a line,
 * and gets the place of whoever cannot come.
 */
@Component
public class SeatGuests {

  private final Invited invited;
  private final Clock clock;

  SeatGuests(Invited invited, Clock clock) {
    this.invited = invited;
    this.clock = clock;
  }

  /**
   * @return those who have got a place by it, to be told
   */
  public List<Guest> answers(Gathering gathering, Guest guest, Rsvp rsvp) {
    boolean had = guest.hasPlace();
    guest.answers(rsvp, clock.instant());
    if (rsvp == Rsvp.YES && !had && !hasRoom(gathering, guest)) {
      guest.queues(clock.instant());
    }
    return had && rsvp != Rsvp.YES ? seat(gathering) : List.of();
  }

  /**
   * No place is kept any more for who has not answered since the hour changed.
   *
   * @return those who have got a place by it, to be told
   */
  public List<Guest> release(Gathering gathering) {
    invited.to(gathering.id()).forEach(Guest::isKeptNoLonger);
    return seat(gathering);
  }

  private boolean hasRoom(Gathering gathering, Guest but) {
    return gathering
        .capacity()
        .filter(
            places ->
                invited.to(gathering.id()).stream()
                        .filter(guest -> guest.hasPlace() && guest.id() != but.id())
                        .count()
                    >= places)
        .isEmpty();
  }

  /**
   * There are that many places from now on; nobody who has one loses it.
   *
   * @param places null for as many as come
   * @return those who have got a place by it, to be told
   */
  public List<Guest> places(Gathering gathering, Integer places) {
    gathering.has(places);
    return seat(gathering);
  }

  /** The first in the line come first; nobody is called to what has begun without him. */
  List<Guest> seat(Gathering gathering) {
    if (gathering.hasBegun(clock.instant())) {
      return List.of();
    }
    List<Guest> seated = new ArrayList<>();
    for (Guest next : line(gathering)) {
      if (!hasRoom(gathering, next)) {
        break;
      }
      next.isSeatedNow();
      seated.add(next);
    }
    return seated;
  }

  /** Those who wait for a place, the first first. */
  public List<Guest> line(Gathering gathering) {
    return invited.to(gathering.id()).stream()
        .filter(guest -> guest.queuedAt().isPresent())
        .sorted(
            Comparator.comparing((Guest guest) -> guest.queuedAt().orElseThrow())
                .thenComparing(Guest::id))
        .toList();
  }

  /** Which one in the line somebody is, from 1; empty for who does not wait. */
  public Optional<Integer> place(Gathering gathering, Guest guest) {
    int place = line(gathering).indexOf(guest) + 1;
    return place == 0 ? Optional.empty() : Optional.of(place);
  }
}
