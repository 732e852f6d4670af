package ru.tandem.monitoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;

/** Nothing of fewer than five people is told, however one figure is taken from another. */
class ShieldTest {

  private static final int FEWEST = 5;
  private static final FigureKey KEY =
      FigureKey.of(ParticipantRole.MENTEE, FigureKey.Kind.SATISFIED, "");

  private final Shield shield = new Shield(FEWEST);

  @Test
  void fourAreTooFewAndTheSixthWaitsForTheTenth() {
    assertThat(shield.permits(people(4), List.of())).isFalse();
    assertThat(shield.permits(people(5), List.of())).isTrue();
    assertThat(shield.permits(people(6), List.of(people(5)))).isFalse();
    assertThat(shield.permits(people(9), List.of(people(5)))).isFalse();
    assertThat(shield.permits(people(10), List.of(people(5)))).isTrue();
  }

  @Test
  void whoIsErasedIsNotToldByWhatIsMissing() {
    assertThat(shield.permits(people(9), List.of(people(10)))).isFalse();
  }

  @Test
  void aSmallClassIsNotToldByTheOthers() {
    Figure whole = figure("", people(15));
    Figure large = figure("05", set(1, 12));
    Figure small = figure("06", set(13, 15));
    assertThat(shield.groups(whole, List.of(large, small), List.of())).isEmpty();
    Figure other = figure("06", set(8, 15));
    Figure seven = figure("05", set(1, 7));
    assertThat(shield.groups(whole, List.of(seven, other), List.of())).hasSize(2);
  }

  @Test
  void aPartOfYesterdayTakenFromTheWholeOfTodayLeavesNobodyAlone() {
    Set<Long> one = set(1, 7);
    Set<Long> other = set(8, 12);
    List<Set<Long>> yesterday = List.of(people(12), one, other);
    Set<Long> grown = new HashSet<>(one);
    grown.addAll(set(13, 17));
    // without the seventeen of both classes the eighteenth would stand alone
    List<Figure> today =
        shield.groups(figure("", people(18)), List.of(figure("05", grown)), yesterday);
    assertThat(shield.permits(people(18), yesterday)).isTrue();
    assertThat(today).isEmpty();
  }

  /** People come and go, day after day; all that was ever shown is held against all else. */
  @RepeatedTest(60)
  void noDifferenceOfTwoFiguresTellsOfFewerThanFive(RepetitionInfo which) {
    Random random = new Random(which.getCurrentRepetition());
    List<Set<Long>> shown = new ArrayList<>();
    Set<Long> answered = new HashSet<>();
    for (int day = 0; day < 12; day++) {
      move(answered, random);
      List<Set<Long>> today = day(answered, shown, random);
      for (Set<Long> figure : today) {
        assertThat(figure).hasSizeGreaterThanOrEqualTo(FEWEST);
      }
      shown.addAll(today);
      for (Set<Long> one : shown) {
        for (Set<Long> other : shown) {
          Set<Long> different = new HashSet<>(one);
          different.removeAll(other);
          Set<Long> back = new HashSet<>(other);
          back.removeAll(one);
          int apart = different.size() + back.size();
          assertThat(apart == 0 || apart >= FEWEST).as("%s and %s", one, other).isTrue();
        }
      }
      noRestIsSmall(shown);
    }
  }

  /** Of each figure all that can be put together of others is taken away. */
  private static void noRestIsSmall(List<Set<Long>> shown) {
    List<Set<Long>> different = shown.stream().distinct().toList();
    for (Set<Long> all : different) {
      takeAway(new HashSet<>(all), different, 0);
    }
  }

  private static void takeAway(Set<Long> rest, List<Set<Long>> parts, int from) {
    assertThat(rest.isEmpty() || rest.size() >= FEWEST).as("left over: %s", rest).isTrue();
    for (int i = from; i < parts.size(); i++) {
      if (rest.containsAll(parts.get(i))) {
        Set<Long> less = new HashSet<>(rest);
        less.removeAll(parts.get(i));
        takeAway(less, parts, i + 1);
      }
    }
  }

  private List<Set<Long>> day(Set<Long> answered, List<Set<Long>> shown, Random random) {
    Figure whole = figure("", new HashSet<>(answered));
    List<Figure> groups = new ArrayList<>();
    int classes = 2 + random.nextInt(4);
    for (int i = 0; i < classes; i++) {
      int one = i;
      Set<Long> pupils =
          answered.stream().filter(id -> id % classes == one).collect(Collectors.toSet());
      groups.add(figure("0" + i, pupils));
    }
    boolean told = shield.permits(whole.people(), shown);
    List<Set<Long>> today = new ArrayList<>();
    if (told) {
      today.add(whole.people());
    }
    List<Figure> kept = shield.groups(told ? whole : null, groups, shown);
    if (told) {
      Set<Long> rest = new HashSet<>(whole.people());
      kept.forEach(one -> rest.removeAll(one.people()));
      assertThat(kept.isEmpty() || rest.isEmpty() || rest.size() >= FEWEST).isTrue();
    }
    kept.forEach(one -> today.add(one.people()));
    return today;
  }

  private static void move(Set<Long> answered, Random random) {
    int more = random.nextInt(6);
    for (int i = 0; i < more; i++) {
      answered.add((long) random.nextInt(40));
    }
    if (random.nextInt(4) == 0) {
      answered.remove((long) random.nextInt(40));
    }
  }

  private static Figure figure(String group, Set<Long> people) {
    return Figure.of(
        KEY.in(group), people.stream().collect(Collectors.toMap(one -> one, one -> Sums.NONE)));
  }

  private static Set<Long> people(int count) {
    return set(1, count);
  }

  private static Set<Long> set(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
  }
}
