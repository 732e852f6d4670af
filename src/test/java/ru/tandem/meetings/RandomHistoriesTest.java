package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Groups of up to five propose, answer, accept, move, cancel, rest, leave, have another mentor for
 * some time, meet of themselves and let time pass, ten thousand times over, by the acts of the
 * house itself; the database and the clock are of memory.
 */
class RandomHistoriesTest {

  private static final int HISTORIES = 10_000;
  private static final int STEPS = 30;
  private static final Instant BEGIN = Instant.parse("2026-10-19T06:00:00Z");

  @Test
  void whateverPeopleDoTheyAreRemindedOnceAndOfWhatStands() {
    long told = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      GroupInMemory group = new GroupInMemory(1 + random.nextInt(4), BEGIN);
      for (int step = 0; step < STEPS; step++) {
        act(group, random);
        check(group, seed);
      }
      group.passes(60 * 24 * 30);
      check(group, seed);
      assertThat(group.lost()).as("lost in history %s", seed).isEmpty();
      told += group.told().size();
    }
    assertThat(told).isGreaterThan(HISTORIES);
  }

  private static void act(GroupInMemory group, Random random) {
    switch (random.nextInt(16)) {
      case 0, 1 -> group.proposes(random, false);
      case 2 -> group.proposes(random, true);
      case 3, 4, 5 -> group.answers(random, true);
      case 6 -> group.answers(random, false);
      case 7 -> group.counters(random);
      case 8 -> group.moves(random);
      case 9 -> group.cancels(random);
      case 10 -> group.restsOrWakes(random);
      case 11 -> group.tells(random);
      case 12 -> group.leaves(random);
      case 13 -> group.standsInOrReturns();
      case 14 -> group.meetsOfThemselves(random);
      default -> group.passes(random.nextInt(60 * 48));
    }
  }

  private static void check(GroupInMemory group, int seed) {
    assertThat(group.faults()).as("history %s", seed).isEmpty();
  }
}
