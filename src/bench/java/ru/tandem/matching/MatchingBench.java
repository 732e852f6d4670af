package ru.tandem.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.tandem.people.PersonId;

/**
 * How long the best pairs of a programme take: the search on all nine levels, beside OR-Tools on
 * the one level of {@link Level#FIT} with the same possibilities, one after the other in each
 * round. The former search is shown where it comes to an end.
 */
@Tag("bench")
class MatchingBench {

  private static final int ROUNDS = 5;
  private static final int TAGS = 30;
  private static final long ALONE = 1_000_000;

  /**
   * @param met how many mentors a mentee can have at all
   * @param places how many mentees a mentor takes at most
   */
  private record Size(int mentees, int mentors, int met, int places) {}

  private static final List<Size> SIZES =
      List.of(
          new Size(100, 60, 60, 3),
          new Size(500, 250, 250, 3),
          new Size(2_000, 1_000, 1_000, 3),
          new Size(2_000, 1_000, 1_000, 1),
          new Size(20_000, 8_000, 40, 3));

  @Test
  void besideTheSolverOfGoogle() {
    Loader.loadNativeLibraries();
    for (Size size : SIZES) {
      Programme programme = new Programme(size);
      for (int round = 1; round <= ROUNDS; round++) {
        System.out.printf(
            "%s, round %d: nine levels %.3f s, OR-Tools on one %.3f s%n",
            size,
            round,
            programme.nineLevels(),
            programme.oneLevelByOrTools());
      }
    }
  }

  @Test
  void withAllThatIsAround() {
    for (Size size : SIZES.subList(0, 3)) {
      Situation all = new Programme(size).situation();
      for (int round = 1; round <= ROUNDS; round++) {
        long begun = System.nanoTime();
        Price price = BestPairs.of(all).outcome().price();
        System.out.printf(
            "%d x %d, prices and reasons too, round %d: %.3f s%n",
            size.mentees, size.mentors, round, seconds(begun));
        if (size.mentees <= 500) {
          begun = System.nanoTime();
          boolean same = FormerAssignment.of(all).price().equals(price);
          System.out.printf("  the former search: %.3f s, %s%n", seconds(begun), same);
        }
      }
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Invented people who have chosen as people do; the same for the same size. */
  private static final class Programme {

    private final Random random = new Random(20261129);
    private final List<PersonId> mentees = new ArrayList<>();
    private final List<PersonId> mentors = new ArrayList<>();
    private final List<MentorProfile> profiles = new ArrayList<>();
    private final List<MenteeRequest> requests = new ArrayList<>();
    private final Map<Integer, int[]> met = new HashMap<>();
    private final Options options;

    Programme(Size size) {
      for (int id = 1; id <= size.mentees + size.mentors; id++) {
        (id <= size.mentees ? mentees : mentors).add(new PersonId(id));
      }
      for (PersonId id : mentors) {
        int capacity = 1 + random.nextInt(size.places);
        profiles.add(
            new MentorProfile(
                candidate(id, mentees), capacity, 0, true, true, tags(6), Set.of(), Set.of()));
      }
      for (PersonId id : mentees) {
        requests.add(new MenteeRequest(candidate(id, mentors), tags(3), AgeWish.ANY));
      }
      this.options = options(size);
    }

    Situation situation() {
      return Situation.of(profiles, requests);
    }

    private Options options(Size size) {
      Situation all = situation();
      Options.Collected collected = new Options.Collected();
      for (MenteeRequest mentee : requests) {
        Price[] row = new Price[size.mentors];
        for (int i = 0; i < size.met; i++) {
          int at = size.met == size.mentors ? i : random.nextInt(size.mentors);
          row[at] = Objective.of(all, profiles.get(at), mentee);
        }
        collected.add(row);
      }
      return collected.sorted();
    }

    private int[] places() {
      return profiles.stream().mapToInt(MentorProfile::places).toArray();
    }

    double nineLevels() {
      long begun = System.nanoTime();
      List<Price> prices = new ArrayList<>(options.prices);
      prices.add(Objective.ofLoad(3));
      new Assignment(
          options, places(), new int[profiles.size()], new Scale(prices, options.mentees()));
      return seconds(begun);
    }

    double oneLevelByOrTools() {
      int[] places = places();
      long[] fit = options.prices.stream().mapToLong(price -> price.amount(Level.FIT)).toArray();
      long begun = System.nanoTime();
      MinCostFlow flow = new MinCostFlow();
      int end = mentees.size() + mentors.size();
      for (int i = 0; i < mentees.size(); i++) {
        flow.setNodeSupply(i, 1);
        flow.addArcWithCapacityAndUnitCost(i, end, 1, ALONE);
        for (int at = options.begin[i]; at < options.begin[i + 1]; at++) {
          flow.addArcWithCapacityAndUnitCost(
              i, mentees.size() + options.seat[at], 1, fit[options.price[at]]);
        }
      }
      for (int j = 0; j < places.length; j++) {
        flow.addArcWithCapacityAndUnitCost(mentees.size() + j, end, places[j], 0);
      }
      flow.setNodeSupply(end, -mentees.size());
      if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
        throw new IllegalStateException("no optimum");
      }
      return seconds(begun);
    }

    private Candidate candidate(PersonId id, List<PersonId> others) {
      return Candidate.unknown(id)
          .consented(true)
          .likes(tags(4))
          .chose(
              new Choices(
                  List.copyOf(some(others, Choices.MOST)),
                  some(others, 1),
                  some(others, 2),
                  random.nextInt(10) == 0 ? some(others, 1) : Set.of()));
    }

    private Set<PersonId> some(List<PersonId> from, int most) {
      Set<PersonId> drawn = new LinkedHashSet<>();
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        drawn.add(from.get(random.nextInt(from.size())));
      }
      return drawn;
    }

    private Set<String> tags(int most) {
      Set<String> drawn = new LinkedHashSet<>();
      for (int i = 1 + random.nextInt(most); i > 0; i--) {
        drawn.add("t" + random.nextInt(TAGS));
      }
      return drawn;
    }
  }
}
