package ru.tandem.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.DaysTold;
import ru.tandem.delivery.Nights;
import ru.tandem.delivery.QuietHours;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;

/** When what is told comes to whom: at once, in the morning, with the post of the day, or never. */
@Component
class LoudHours {

  /** So many names of those who are not reached fit beside what else is said. */
  private static final int MOST_NAMES = 20;

  private final People people;
  private final DaysTold days;
  private final ObjectProvider<Nights> nights;
  private final Clock clock;

  LoudHours(People people, DaysTold days, ObjectProvider<Nights> nights, Clock clock) {
    this.people = people;
    this.days = days;
    this.nights = nights;
    this.clock = clock;
  }

  /** Whether it waits for the one message of the day. */
  boolean isGathered(Person person, Screen screen, Urgency urgency) {
    return urgency == Urgency.BROADCAST
        && (person.isMinor(today(person)) || person.wantsOneADay())
        && !isQuiet(person)
        && screen.canBeJoined();
  }

  private boolean isQuiet(Person person) {
    return person.quietUntil().filter(today(person)::isBefore).isPresent();
  }

  /** When it goes, where it goes by itself. */
  Instant hour(Person person, Urgency urgency) {
    Instant now = Instant.now(clock);
    return urgency == Urgency.INTERACTIVE ? now : nextLoud(now, person);
  }

  /**
   * For who has said something to them: at which hour it goes to how many, where it waits for
   * morning or for the post of the day; empty when all goes at once.
   */
  Text later(Collection<PersonId> some, Urgency urgency) {
    List<Text> waiting =
        of(some, urgency).tailMap(clock.instant().plusNanos(1)).entrySet().stream()
            .map(each -> Text.of("conversation.goes", each.getKey(), each.getValue()))
            .toList();
    return waiting.isEmpty() ? Text.empty() : Text.lines(waiting);
  }

  /** At which hour what is told now goes to how many of those whom it reaches. */
  SortedMap<Instant, Integer> of(Collection<PersonId> some, Urgency urgency) {
    SortedMap<Instant, Integer> hours = new TreeMap<>();
    for (PersonId one : some) {
      if (reaches(one)) {
        hours.merge(goes(people.get(one), urgency), 1, Integer::sum);
      }
    }
    return hours;
  }

  /** When the last of them reads what is said to them now; empty when all goes at once. */
  Optional<Instant> last(Collection<PersonId> some, Urgency urgency) {
    return some.stream()
        .filter(this::reaches)
        .map(one -> goes(people.get(one), urgency))
        .filter(clock.instant()::isBefore)
        .max(Comparator.naturalOrder());
  }

  private Instant goes(Person person, Urgency urgency) {
    boolean gathered = person.isMinor(today(person)) || person.wantsOneADay();
    return urgency == Urgency.BROADCAST && gathered && !isQuiet(person)
        ? days.goes(person.zone())
        : hour(person, urgency);
  }

  /** Whether what is told now would come to this person. */
  boolean reaches(PersonId who) {
    return people.get(who).reachability() == Reachability.REACHABLE;
  }

  /** For who has something to say to them: who will not hear it from the bot; empty for nobody. */
  Text unreached(Collection<PersonId> some) {
    List<Text> names =
        some.stream()
            .filter(one -> !reaches(one))
            .map(
                one ->
                    people
                        .get(one)
                        .name()
                        .map(Text::words)
                        .orElse(Text.of("conversation.nameless")))
            .toList();
    int shown = Math.min(names.size(), MOST_NAMES);
    List<Text> read = new ArrayList<>(names.subList(0, shown));
    if (shown < names.size()) {
      read.add(Text.more(names.size(), shown));
    }
    return names.isEmpty() ? Text.empty() : Text.of("conversation.unreached", Text.list(read));
  }

  /** The first moment from this one on at which somebody may be reminded. */
  Instant nextLoud(Instant now, Person person) {
    Nights known = nights.getIfAvailable();
    List<QuietHours> quiet = known == null ? List.of(QuietHours.NIGHT) : known.of(person);
    return QuietHours.nextLoud(quiet, afterQuiet(now, person), person.zone());
  }

  /** Whoever wished for quiet hears nothing that can wait before its last day is over. */
  private Instant afterQuiet(Instant now, Person person) {
    return isQuiet(person)
        ? person.quietUntil().orElseThrow().atStartOfDay(person.zone()).toInstant()
        : now;
  }

  private LocalDate today(Person person) {
    return LocalDate.now(clock.withZone(person.zone()));
  }
}
