package ru.tandem.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is told of fewer than five people. */
class TallyTest {

  private final Tally tally = new Tally();

  @Test
  void fourAnswersAreNotTold() {
    answer(4, Walk.PUPIL, Wish.MENTOR);
    assertThat(tally.isTold()).isFalse();
    assertThat(tally.groups()).isEmpty();
    answer(1, Walk.PUPIL, Wish.MENTOR);
    assertThat(tally.isTold()).isTrue();
  }

  @Test
  void largeGroupsAreToldOneByOne() {
    answer(5, Walk.TEACHER, Wish.MENTOR);
    answer(7, Walk.PUPIL, Wish.MENTEE);
    assertThat(tally.groups())
        .extracting(Tally.Group::walk)
        .containsExactly(Optional.of(Walk.PUPIL), Optional.of(Walk.TEACHER));
  }

  @Test
  void smallGroupsAreToldAsOne() {
    answer(6, Walk.PUPIL, Wish.MENTEE);
    answer(3, Walk.TEACHER, Wish.MENTOR);
    answer(2, Walk.PARENT, Wish.NOT_NOW);
    assertThat(tally.groups()).extracting(Tally.Group::size).containsExactly(6, 5);
    assertThat(tally.groups().get(1).walk()).isEmpty();
  }

  @Test
  void nobodyIsFoundByTakingTheToldFromTheWhole() {
    answer(9, Walk.PUPIL, Wish.MENTEE);
    answer(6, Walk.TEACHER, Wish.MENTOR);
    answer(1, Walk.PARENT, Wish.NOT_NOW);
    assertThat(tally.groups()).extracting(Tally.Group::size).containsExactly(9, 7);
    Tally two = new Tally();
    for (int i = 0; i < 9; i++) {
      two.add(Walk.PUPIL, Wish.MENTEE);
    }
    assertThat(two.add(Walk.PARENT, Wish.NOT_NOW).groups()).isEmpty();
  }

  private void answer(int people, Walk walk, Wish wish) {
    for (int i = 0; i < people; i++) {
      tally.add(walk, wish);
    }
  }
}
