package ru.tandem.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Invited;
import ru.tandem.people.PersonId;

/** Plans the talks of a gathering for those who come to it. */
@Component
public class PlanTalks {

  /** Enough to have met people, and few enough to remember them. */
  public static final int USUAL = 5;

  private final ReadSituation read;
  private final Invited invited;
  private final Talks talks;
  private final TransactionTemplate reading;

  PlanTalks(
      ReadSituation read, Invited invited, Talks talks, PlatformTransactionManager transactions) {
    this.read = read;
    this.invited = invited;
    this.talks = talks;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /** Who is there by now, or else who has said to come; nothing is kept. */
  public List<List<Couple>> look(Gathering gathering, int rounds) {
    return reading.execute(
        status -> {
          Set<PersonId> there = there(gathering);
          Situation all = read.of(gathering.programme(), there::contains).situation();
          return Rotation.of(Rotation.hall(all, there), rounds);
        });
  }

  private Set<PersonId> there(Gathering gathering) {
    List<Guest> all = invited.to(gathering.id());
    Predicate<Guest> comes =
        all.stream().anyMatch(Guest::attended) ? Guest::attended : Guest::isSeated;
    return all.stream().filter(comes).map(Guest::person).collect(Collectors.toSet());
  }

  /** Instead of what was planned before. */
  public void keep(Gathering gathering, List<List<Couple>> plan) {
    talks.deleteAll(talks.findByGatheringIdOrderByRoundAscIdAsc(gathering.id()));
    talks.flush();
    for (int round = 0; round < plan.size(); round++) {
      for (Couple couple : plan.get(round)) {
        talks.save(Talk.of(gathering.id(), round + 1, couple));
      }
    }
  }
}
