package ru.tandem.outreach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** A curator tells something to many at once. */
@Component
public class Announce {

  private final Announcements announcements;
  private final Hearers hearers;
  private final CuratedProgrammes programmes;
  private final Clock clock;

  Announce(
      Announcements announcements, Hearers hearers, CuratedProgrammes programmes, Clock clock) {
    this.announcements = announcements;
    this.hearers = hearers;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** Each audience with how many hear it, the curator himself not among them. */
  public Map<Audience, Set<PersonId>> audiences(Person curator, Programme programme) {
    Map<Audience, Set<PersonId>> all = hearers.of(programme.id());
    all.values().forEach(people -> people.remove(curator.id()));
    all.values().removeIf(Set::isEmpty);
    return all;
  }

  public Set<PersonId> to(Person curator, Programme programme, Audience audience) {
    return audiences(curator, programme).getOrDefault(audience, Set.of());
  }

  public List<Announcement> of(ProgrammeId programme) {
    return announcements.findByProgrammeIdOrderByIdDesc(programme);
  }

  /**
   * Keeps it.
   *
   * @param hours when it goes to how many of them
   */
  public Announcement tell(
      Person curator, Programme programme, Told told, Map<Instant, Integer> hours) {
    int readers = hours.values().stream().mapToInt(Integer::intValue).sum();
    return announcements.save(
        Announcement.of(programme.id(), told.audience(), told.words(), told.forSite(), readers)
            .at(hours)
            .by(curator.id(), clock.instant()));
  }

  /**
   * What is announced.
   *
   * @param forSite the school may show it on its page too
   */
  public record Told(Audience audience, String words, boolean forSite) {}

  /**
   * Whoever has not got it yet will not get it.
   *
   * @throws NotFound when there is none, or the person is no curator of its school
   * @throws AlreadySettled when it was taken back before, or everybody has got it
   */
  public Announcement withdraw(Person curator, long id) {
    Announcement told = announcements.findById(id).orElseThrow(NotFound::new);
    programmes.open(curator, told.programme());
    told.withdraw(curator.id(), clock.instant());
    return told;
  }

  /**
   * Whether it is still to be told to somebody who has not got it yet: not when it was taken back,
   * when the season was closed meanwhile, or when the person has left it or rests.
   */
  public boolean isFor(PersonId reader, long id) {
    return announcements
        .findById(id)
        .filter(told -> !told.isWithdrawn())
        .filter(told -> hearers.programmesOf(reader).contains(told.programme()))
        .isPresent();
  }

  /** For how many of a programme something still waits for its hour. */
  public int waiting(ProgrammeId programme) {
    Instant now = clock.instant();
    return of(programme).stream().mapToInt(told -> told.waiting(now)).sum();
  }
}
