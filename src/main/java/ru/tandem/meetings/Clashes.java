package ru.tandem.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.TermOfPair;

/**
 * Whether somebody in a tandem already meets somebody at that time: a mentor may have several
 * mentees. What counts is agreed meetings and all days that a series will still come to.
 */
@Component
public class Clashes {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Tandems tandems;
  private final Programmes programmes;
  private final Schools schools;
  private final TermOfPair term;
  private final CuratorDiary diary;
  private final Clock clock;

  Clashes(
      Meetings meetings,
      SeriesOfMeetings series,
      Tandems tandems,
      Programmes programmes,
      Schools schools,
      TermOfPair term,
      CuratorDiary diary,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.tandems = tandems;
    this.programmes = programmes;
    this.schools = schools;
    this.term = term;
    this.diary = diary;
    this.clock = clock;
  }

  /** What stands in the way of agreeing on it. */
  public Optional<Clash> whenAgreeing(WantedTime wanted) {
    return first(wanted, near(wanted).flatMap(one -> taken(one, wanted)))
        .or(() -> wanted.withCurator() ? diary.clash(wanted) : Optional.empty());
  }

  /** The same, and what has been proposed elsewhere: it may be agreed any minute. */
  public Optional<Clash> whenProposing(WantedTime wanted) {
    return whenAgreeing(wanted).or(() -> first(wanted, elsewhere(wanted)));
  }

  /** When the people of this one are not free, whatever they would do. */
  public List<Appointment> busy(WantedTime wanted) {
    return Stream.concat(near(wanted).flatMap(one -> taken(one, wanted)), elsewhere(wanted))
        .map(Clash::at)
        .toList();
  }

  /** All tandems, not yet over, of the people of this one. */
  private Stream<Tandem> near(WantedTime wanted) {
    return wanted.tandem().people().stream()
        .flatMap(person -> tandems.living(person).stream())
        .distinct();
  }

  private Optional<Clash> first(WantedTime wanted, Stream<Clash> taken) {
    List<Appointment> times = all(wanted);
    return taken
        .filter(clash -> times.stream().anyMatch(time -> time.overlaps(clash.at())))
        .findFirst();
  }

  private Stream<Clash> taken(Tandem one, WantedTime wanted) {
    Stream<Appointment> agreed =
        meetings.ahead(one.id(), clock.instant()).stream()
            .filter(meeting -> !wanted.givesWay().has(meeting))
            .map(Meeting::appointment);
    return Stream.concat(agreed, stillToCome(one, wanted.givesWay()))
        .map(at -> new Clash(one.id(), at));
  }

  /** A resting series keeps its place: it goes on when the pause is over. */
  private Stream<Appointment> stillToCome(Tandem one, GivesWay changed) {
    LocalDate lastDay = term.lastDay(one);
    return series.findByTandemIdAndStoppedAtIsNull(one.id()).stream()
        .filter(running -> !changed.has(running))
        .flatMap(running -> running.stillToCome(lastDay).stream());
  }

  /** The tandem's own proposal is answered by the new one, or does not let it be made. */
  private Stream<Clash> elsewhere(WantedTime wanted) {
    return near(wanted)
        .filter(one -> !one.id().equals(wanted.tandem().id()))
        .flatMap(this::proposed);
  }

  private Stream<Clash> proposed(Tandem one) {
    return meetings.open(one.id()).stream()
        .flatMap(proposal -> all(WantedTime.of(one, proposal)).stream())
        .map(at -> new Clash(one.id(), at));
  }

  private List<Appointment> all(WantedTime wanted) {
    Programme programme = programmes.get(wanted.tandem().programme());
    ZoneId zone = schools.get(programme.school()).zone();
    return wanted.all(zone, term.lastDay(wanted.tandem()));
  }
}
