package ru.tandem.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ru.tandem.people.PersonId;

/** Finds the best pairs for a situation, around those that the curator has locked. */
public final class BestPairs {

  private final Situation all;
  private final Locks locks;
  private final Situation open;
  private final int nobody;
  private final Options options;
  private final Assignment best;
  private final Map<PersonId, Integer> places = new HashMap<>();
  private Detours detours;

  private BestPairs(Situation all) {
    this.all = all;
    this.locks = new Locks(all);
    this.open = locks.open;
    this.nobody = open.mentors().size();
    Options.Collected collected = new Options.Collected();
    for (int i = 0; i < open.mentees().size(); i++) {
      places.put(open.mentees().get(i).id(), i);
      collected.add(pricesOf(open.mentees().get(i)));
    }
    this.options = collected.sorted();
    this.best =
        new Assignment(
            options,
            open.mentors().stream().mapToInt(MentorProfile::places).toArray(),
            open.mentors().stream().mapToInt(MentorProfile::standing).toArray(),
            scale());
  }

  /** Searches at once; the answers to what is asked afterwards stay those of this moment. */
  public static BestPairs of(Situation situation) {
    return new BestPairs(situation);
  }

  private Price[] pricesOf(MenteeRequest mentee) {
    Price[] row = new Price[nobody];
    for (int i = 0; i < nobody; i++) {
      MentorProfile mentor = open.mentors().get(i);
      row[i] = open.allows(mentor, mentee) ? Objective.of(open, mentor, mentee) : null;
    }
    return row;
  }

  private Scale scale() {
    int mentees = options.mentees();
    int heaviest =
        open.mentors().stream()
            .mapToInt(mentor -> mentor.standing() + Math.min(mentor.places(), mentees))
            .max()
            .orElse(0);
    List<Price> all = new ArrayList<>(options.prices);
    all.add(Objective.ofLoad(Math.max(1, heaviest)));
    return new Scale(all, mentees);
  }

  public Outcome outcome() {
    List<Outcome.Proposal> proposals = new ArrayList<>();
    List<Outcome.UnpairedMentee> unpaired = new ArrayList<>();
    locks.kept.forEach(couple -> proposals.add(proposal(couple, true)));
    for (int i = 0; i < open.mentees().size(); i++) {
      MenteeRequest mentee = open.mentees().get(i);
      if (best.seatOf[i] == nobody) {
        unpaired.add(new Outcome.UnpairedMentee(mentee.id(), Obstacle.of(open, mentee)));
      } else {
        PersonId mentor = open.mentors().get(best.seatOf[i]).id();
        proposals.add(proposal(new Couple(mentee.id(), mentor), false));
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

  private Outcome.Proposal proposal(Couple couple, boolean locked) {
    Explanation why =
        Explanation.of(
            all,
            all.mentor(couple.mentor()).orElseThrow(),
            all.mentee(couple.mentee()).orElseThrow());
    return new Outcome.Proposal(couple, locked, why);
  }

  /**
   * Every other mentor for the mentee and what it costs the whole, the cheapest first. Whoever is
   * locked has none until the curator unlocks.
   */
  public List<Outcome.Alternative> alternatives(PersonId mentee) {
    Integer place = places.get(mentee);
    if (place == null) {
      return List.of();
    }
    if (detours == null) {
      detours = new Detours(best);
    }
    Price[] extras = detours.extras(place);
    return IntStream.range(0, extras.length)
        .filter(i -> seat(place, i) != best.seatOf[place])
        .boxed()
        .sorted(Comparator.comparing(i -> extras[i]))
        .map(i -> alternative(place, seat(place, i), extras[i]))
        .toList();
  }

  private int seat(int mentee, int option) {
    return options.seat[options.begin[mentee] + option];
  }

  private Outcome.Alternative alternative(int mentee, int seat, Price extra) {
    MentorProfile mentor = open.mentors().get(seat);
    return new Outcome.Alternative(
        mentor.id(), extra, Explanation.of(all, mentor, open.mentees().get(mentee)));
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
