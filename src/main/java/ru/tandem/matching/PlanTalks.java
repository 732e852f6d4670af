package ru.tandem.matching;

import java.util.HashSet;
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
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
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
  private final Gatherings gatherings;
  private final Talks talks;
  private final HadTalks had;
  private final TransactionTemplate reading;

  PlanTalks(
      ReadSituation read,
      Invited invited,
      Participants participants,
      Gatherings gatherings,
      Talks talks,
      HadTalks had,
      PlatformTransactionManager transactions) {
    this.read = read;
    this.invited = invited;
    this.participants = participants;
    this.gatherings = gatherings;
    this.talks = talks;
    this.had = had;
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
          return Rotation.of(Rotation.hall(all, there), rounds - held, had, met(gathering));
        });
  }

  /** Two people sit opposite each other now: whatever is planned anew, they have met. */
  public void areHad(Gathering gathering, List<Talk> called) {
    Set<Couple> known =
        had.findByProgrammeIdOrderById(gathering.programme()).stream()
            .filter(talk -> talk.gathering().equals(gathering.id()))
            .map(HadTalk::couple)
            .collect(Collectors.toSet());
    called.stream()
        .map(Talk::couple)
        .filter(couple -> !known.contains(couple))
        .forEach(couple -> had.save(HadTalk.of(gathering, couple)));
  }

  /**
   * Some of those who are to talk have met before: they come after who has not.
   *
   * @param held how many rounds have been, or are under way
   */
  public boolean haveMet(Gathering gathering, int held) {
    Set<Couple> met = met(gathering);
    return all(gathering).stream()
        .filter(talk -> talk.round() > held)
        .anyMatch(talk -> met.contains(talk.couple()));
  }

  /**
   * Who has met: in a round that was called out, and by the plan of an earlier gathering whose
   * rounds nobody called out, when both were there.
   */
  private Set<Couple> met(Gathering gathering) {
    Set<Couple> met = new HashSet<>();
    Set<GatheringId> called = new HashSet<>();
    for (HadTalk talk : had.findByProgrammeIdOrderById(gathering.programme())) {
      met.add(talk.couple());
      called.add(talk.gathering());
    }
    gatherings.findByProgrammeIdOrderByStartsAtDesc(gathering.programme()).stream()
        .filter(other -> other.startsAt().isBefore(gathering.startsAt()))
        .filter(other -> !other.isCancelled() && !called.contains(other.id()))
        .forEach(other -> met.addAll(planned(other)));
    return met;
  }

  private List<Couple> planned(Gathering gathering) {
    Set<PersonId> there = there(gathering);
    return all(gathering).stream()
        .map(Talk::couple)
        .filter(couple -> couple.isAmong(there))
        .toList();
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
