package ru.tandem.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Counts what everybody got of what he wished, and how much each mentor carries. */
@Component
public class WeighFairness {

  private final TallyPairs pairs;
  private final Participants participants;
  private final ReadChoices choices;

  WeighFairness(TallyPairs pairs, Participants participants, ReadChoices choices) {
    this.pairs = pairs;
    this.participants = participants;
    this.choices = choices;
  }

  public Fairness of(ProgrammeId programme) {
    Tally tally = pairs.of(programme);
    List<Couple> couples = tally.living().stream().map(Proposal::couple).toList();
    Map<PersonId, Choices> wished = wished(programme);
    return new Fairness(
        share(couples, wished, ParticipantRole.MENTEE),
        share(couples, wished, ParticipantRole.MENTOR),
        load(tally),
        rather(couples, wished));
  }

  private Map<PersonId, Choices> wished(ProgrammeId programme) {
    List<Participant> all = participants.findByProgrammeIdOrderById(programme);
    Map<PersonId, Choices> wished = new HashMap<>();
    Map<ParticipantId, Choices> read = choices.of(programme, all);
    all.forEach(each -> wished.put(each.person(), read.get(each.id())));
    return wished;
  }

  private static Fairness.Share share(
      List<Couple> couples, Map<PersonId, Choices> wished, ParticipantRole side) {
    int[] wishes = new int[Choices.MOST];
    int other = 0;
    int silent = 0;
    for (Couple couple : couples) {
      boolean mentee = side == ParticipantRole.MENTEE;
      Choices own = wished.get(mentee ? couple.mentee() : couple.mentor());
      int rank = own.rankOf(mentee ? couple.mentor() : couple.mentee());
      if (rank > 0) {
        wishes[rank - 1]++;
      } else if (own.ranked().isEmpty()) {
        silent++;
      } else {
        other++;
      }
    }
    return new Fairness.Share(Arrays.stream(wishes).boxed().toList(), other, silent);
  }

  private static Map<Integer, Integer> load(Tally tally) {
    Map<ParticipantId, Integer> each = new HashMap<>();
    tally.living().forEach(pair -> each.merge(pair.mentor(), 1, Integer::sum));
    Map<Integer, Integer> load = new TreeMap<>();
    tally.aloneMentors().forEach(any -> load.merge(0, 1, Integer::sum));
    each.values().forEach(count -> load.merge(count, 1, Integer::sum));
    return load;
  }

  /** Both would leave what they have for each other. */
  private static List<Couple> rather(List<Couple> couples, Map<PersonId, Choices> wished) {
    List<Couple> rather = new ArrayList<>();
    for (Couple couple : couples) {
      Choices mentees = wished.get(couple.mentee());
      for (PersonId mentor : better(mentees, couple.mentor())) {
        boolean wanted =
            wished.containsKey(mentor)
                && couples.stream()
                    .filter(other -> other.mentor().equals(mentor))
                    .anyMatch(
                        other ->
                            better(wished.get(mentor), other.mentee()).contains(couple.mentee()));
        if (wanted) {
          rather.add(new Couple(couple.mentee(), mentor));
        }
      }
    }
    return rather;
  }

  /** Whom somebody wished more than the one he has. */
  private static List<PersonId> better(Choices own, PersonId has) {
    int rank = own.rankOf(has);
    return own.ranked().stream().limit(rank == 0 ? Choices.MOST : rank - 1).toList();
  }
}
