package ru.tandem.outreach;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** A curator tells something to many at once. */
@Component
public class Announce {

  private final Announcements announcements;
  private final Hearers hearers;
  private final Clock clock;

  Announce(Announcements announcements, Hearers hearers, Clock clock) {
    this.announcements = announcements;
    this.hearers = hearers;
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

  /** Keeps it, and says who hears it. */
  public Set<PersonId> tell(
      Person curator, Programme programme, Audience audience, String words, boolean forSite) {
    Set<PersonId> whom = to(curator, programme, audience);
    Announcement told =
        Announcement.of(programme.id(), audience, words, forSite, whom.size())
            .by(curator.id(), clock.instant());
    announcements.save(told);
    return whom;
  }
}
