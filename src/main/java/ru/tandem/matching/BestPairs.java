package ru.tandem.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ru.tandem.people.PersonId;

/** Finds the best pairs for a situation, around those that the curator has locked. */
public final class BestPairs {

  private static final int ALTERNATIVES = 3;

  private final Situation all;
  private final Locks locks;
  private final Situation open;
  private final int nobody;
  private final Price[][] prices;
  private final Assignment best;
  private final Price[][] detours;

  private BestPairs(Situation all) {
    this.all = all;
    this.locks = new Locks(all);
    this.open = locks.open;
    this.nobody = open.mentors().size();
    this.prices = open.mentees().stream().map(this::pricesOf).toArray(Price[][]::new);
    this.best = new Assignment(prices, places(), standing());
    this.detours = best.detours();
  }

  public static Outcome of(Situation situation) {
    return new BestPairs(situation).outcome();
  }

  private Price[] pricesOf(MenteeRequest mentee) {
    Price[] row = new Price[nobody + 1];
    for (int i = 0; i < nobody; i++) {
      MentorProfile mentor = open.mentors().get(i);
      boolean allowed = open.firstAgainst(mentor, mentee).isEmpty();
      row[i] = allowed ? Objective.of(open, mentor, mentee) : null;
    }
    row[nobody] = Objective.UNPAIRED;
    return row;
  }

  private int[] places() {
    IntStream mentors = open.mentors().stream().mapToInt(MentorProfile::places);
    return IntStream.concat(mentors, IntStream.of(Integer.MAX_VALUE)).toArray();
  }

  private int[] standing() {
    return open.mentors().stream().mapToInt(MentorProfile::standing).toArray();
  }

  private Outcome outcome() {
    List<Outcome.Proposal> proposals = new ArrayList<>();
    List<Outcome.UnpairedMentee> unpaired = new ArrayList<>();
    locks.kept.forEach(couple -> proposals.add(proposal(couple, true, List.of())));
    for (int i = 0; i < open.mentees().size(); i++) {
      MenteeRequest mentee = open.mentees().get(i);
      List<Outcome.Alternative> others = alternatives(i);
      if (best.seatOf(i) == nobody) {
        unpaired.add(new Outcome.UnpairedMentee(mentee.id(), Obstacle.of(open, mentee), others));
      } else {
        PersonId mentor = open.mentors().get(best.seatOf(i)).id();
        proposals.add(proposal(new Couple(mentee.id(), mentor), false, others));
      }
    }
    proposals.sort(Comparator.comparing(Outcome.Proposal::couple));
    return new Outcome(
        List.copyOf(proposals),
        List.copyOf(unpaired),
        unpairedMentors(proposals),
        List.copyOf(locks.broken),
        price(proposals, unpaired.size()));
  }

  private Outcome.Proposal proposal(
      Couple couple, boolean locked, List<Outcome.Alternative> alternatives) {
    Explanation why =
        Explanation.of(
            all,
            all.mentor(couple.mentor()).orElseThrow(),
            all.mentee(couple.mentee()).orElseThrow());
    return new Outcome.Proposal(couple, locked, why, alternatives);
  }

  private List<Outcome.Alternative> alternatives(int mentee) {
    return IntStream.range(0, nobody)
        .filter(seat -> prices[mentee][seat] != null && seat != best.seatOf(mentee))
        .boxed()
        .map(seat -> alternative(mentee, seat))
        .sorted(Comparator.comparing(Outcome.Alternative::extra))
        .limit(ALTERNATIVES)
        .toList();
  }

  private Outcome.Alternative alternative(int mentee, int seat) {
    MentorProfile mentor = open.mentors().get(seat);
    return new Outcome.Alternative(
        mentor.id(),
        best.extra(detours, mentee, seat),
        Explanation.of(all, mentor, open.mentees().get(mentee)));
  }

  private List<Outcome.UnpairedMentor> unpairedMentors(List<Outcome.Proposal> proposals) {
    List<PersonId> busy = proposals.stream().map(each -> each.couple().mentor()).toList();
    return all.mentors().stream()
        .filter(mentor -> mentor.standing() == 0 && !busy.contains(mentor.id()))
        .map(mentor -> new Outcome.UnpairedMentor(mentor.id(), Obstacle.of(all, mentor)))
        .toList();
  }

  private Price price(List<Outcome.Proposal> proposals, int unpaired) {
    Price price = Price.NOTHING.with(Level.UNPAIRED, unpaired);
    for (MentorProfile mentor : all.mentors()) {
      int load = mentor.standing();
      for (Outcome.Proposal each : proposals) {
        if (each.couple().mentor().equals(mentor.id())) {
          MenteeRequest mentee = all.mentee(each.couple().mentee()).orElseThrow();
          price = price.plus(Objective.of(all, mentor, mentee)).plus(Objective.ofLoad(++load));
        }
      }
    }
    return price;
  }
}
