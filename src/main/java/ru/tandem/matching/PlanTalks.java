package ru.tandem.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Participants;
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
  private final Participants participants;
  private final Talks talks;
  private final TransactionTemplate reading;

  PlanTalks(
      ReadSituation read,
      Invited invited,
      Participants participants,
      Talks talks,
      PlatformTransactionManager transactions) {
    this.read = read;
    this.invited = invited;
    this.participants = participants;
    this.talks = talks;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /**
   * For who is there by now, or else who has said to come; nothing is kept.
   *
   * @param rounds how many in all
   * @param held how many of them have been, or are under way: they stay as they are
   * @return those after them
   */
  public List<List<Couple>> look(Gathering gathering, int rounds, int held) {
    return reading.execute(
        status -> {
          Set<PersonId> there = there(gathering);
          Situation all = read.of(gathering.programme(), there::contains).situation();
          List<Couple> had =
              all(gathering).stream()
                  .filter(talk -> talk.round() <= held)
                  .map(Talk::couple)
                  .toList();
          return Rotation.of(Rotation.hall(all, there), rounds - held, had);
        });
  }

  private List<Talk> all(Gathering gathering) {
    return talks.findByGatheringIdOrderByRoundAscIdAsc(gathering.id());
  }

  /**
   * How the plan and the hall differ.
   *
   * @param idle who is there, and talks with nobody from now on
   * @param missing with whom somebody is to talk from now on, and who is not there
   */
  public record Differs(Set<PersonId> idle, Set<PersonId> missing) {}

  /**
   * @param held how many rounds have been, or are under way
   */
  public Differs differs(Gathering gathering, int held) {
    Set<PersonId> planned =
        all(gathering).stream()
            .filter(talk -> talk.round() > held)
            .flatMap(talk -> Stream.of(talk.couple().mentee(), talk.couple().mentor()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<PersonId> there = there(gathering);
    Set<PersonId> idle = new LinkedHashSet<>(there);
    idle.removeAll(planned);
    planned.removeAll(there);
    return planned.size() == 0 && idle.equals(there)
        ? new Differs(Set.of(), Set.of())
        : new Differs(idle, planned);
  }

  private Set<PersonId> there(Gathering gathering) {
    List<Guest> all = invited.to(gathering.id());
    Predicate<Guest> comes =
        isKnown(all) ? Guest::attended : guest -> guest.isSeated() || guest.attended();
    return all.stream()
        .filter(guest -> !guest.isGone())
        .filter(comes)
        .map(Guest::person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Somebody of either side has been seen there. */
  private boolean isKnown(List<Guest> all) {
    return all.stream()
            .filter(Guest::attended)
            .map(guest -> participants.get(guest.participant()).isMentor())
            .distinct()
            .count()
        > 1;
  }

  /** Instead of what was planned before for after those rounds. */
  public void keep(Gathering gathering, List<List<Couple>> plan, int held) {
    talks.deleteAll(all(gathering).stream().filter(talk -> talk.round() > held).toList());
    talks.flush();
    for (int round = 0; round < plan.size(); round++) {
      for (Couple couple : plan.get(round)) {
        talks.save(Talk.of(gathering.id(), held + round + 1, couple));
      }
    }
  }
}
