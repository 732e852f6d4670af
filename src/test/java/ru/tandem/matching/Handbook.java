package ru.tandem.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The limits and the objective once more, written straight from the handbook and without the code
 * under test (but for the points of a fit), and the best result found by trying everything.
 */
final class Handbook {

  private final Situation all;
  private final List<Couple> settled;
  private long[] best;

  /** The locked pairs that stand are taken as given. */
  Handbook(Situation all, List<Couple> settled) {
    this.all = all;
    this.settled = settled;
  }

  long[] best() {
    tryAll(0, new MentorProfile[all.mentees().size()]);
    return best;
  }

  private void tryAll(int index, MentorProfile[] chosen) {
    if (index == chosen.length) {
      long[] worth = worth(chosen);
      best = best == null || Arrays.compare(worth, best) < 0 ? worth : best;
      return;
    }
    MenteeRequest mentee = all.mentees().get(index);
    List<Couple> mine = settled.stream().filter(c -> c.mentee().equals(mentee.id())).toList();
    for (MentorProfile mentor : all.mentors()) {
      Couple couple = new Couple(mentee.id(), mentor.id());
      if ((mine.isEmpty() || mine.contains(couple))
          && allowed(all, mentor, mentee)
          && hasRoom(mentor, chosen, index)) {
        chosen[index] = mentor;
        tryAll(index + 1, chosen);
      }
    }
    chosen[index] = null;
    if (mine.isEmpty()) {
      tryAll(index + 1, chosen);
    }
  }

  private static boolean hasRoom(MentorProfile mentor, MentorProfile[] chosen, int until) {
    long load = mentor.standing();
    for (int i = 0; i < until; i++) {
      load += chosen[i] == mentor ? 1 : 0;
    }
    return load < mentor.capacity();
  }

  static boolean allowed(Situation all, MentorProfile mentor, MenteeRequest mentee) {
    Couple couple = new Couple(mentee.id(), mentor.id());
    Candidate older = mentor.who();
    Candidate younger = mentee.who();
    return older.consentsComplete()
        && younger.consentsComplete()
        && mentor.approved()
        && mentor.ready()
        && !all.failed().contains(couple)
        && !all.forbidden().contains(couple)
        && !older.choices().vetoes().contains(mentee.id())
        && !younger.choices().vetoes().contains(mentor.id())
        && meet(older.free().parts(), younger.free().parts())
        && meet(older.modes(), younger.modes())
        && within(older.age(), younger.age(), all.gap().leastYears(), all.gap().mostYears())
        && within(older.grade(), younger.grade(), all.gap().leastGrades(), all.gap().mostGrades());
  }

  private static boolean meet(Set<?> one, Set<?> other) {
    Set<Object> common = new HashSet<>(one);
    common.retainAll(other);
    return one.isEmpty() || other.isEmpty() || !common.isEmpty();
  }

  private static boolean within(Integer older, Integer younger, Integer least, Integer most) {
    return older == null
        || younger == null
        || (least == null || older >= younger + least) && (most == null || older <= younger + most);
  }

  private long[] worth(MentorProfile[] chosen) {
    long[] sum = new long[9];
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] == null) {
        sum[0]++;
      } else {
        addPair(sum, chosen[i], all.mentees().get(i));
      }
    }
    for (MentorProfile mentor : all.mentors()) {
      long load = mentor.standing() + Arrays.stream(chosen).filter(m -> m == mentor).count();
      sum[7] += load * load - (long) mentor.standing() * mentor.standing();
    }
    return sum;
  }

  private void addPair(long[] sum, MentorProfile mentor, MenteeRequest mentee) {
    List<?> hers = mentee.who().choices().ranked();
    List<?> theirs = mentor.who().choices().ranked();
    boolean one = hers.contains(mentor.id());
    boolean other = theirs.contains(mentee.id());
    int ranks =
        (one ? hers.indexOf(mentor.id()) + 1 : 0) + (other ? theirs.indexOf(mentee.id()) + 1 : 0);
    sum[1] -= one && other ? 1 : 0;
    sum[2] += one && other ? ranks : 0;
    sum[3] -= one != other ? 1 : 0;
    sum[4] += one != other ? ranks : 0;
    sum[5] -= mentee.who().choices().couldHelp().contains(mentor.id()) ? 2 : 0;
    sum[5] -= mentor.who().choices().couldHelp().contains(mentee.id()) ? 2 : 0;
    sum[5] -= mentee.who().choices().easyWith().contains(mentor.id()) ? 1 : 0;
    sum[5] -= mentor.who().choices().easyWith().contains(mentee.id()) ? 1 : 0;
    sum[6] -= points(Fit.of(mentor, mentee));
    sum[8] -= all.good().contains(new Couple(mentee.id(), mentor.id())) ? 1 : 0;
  }

  private static int points(Fit fit) {
    return 60 * fit.needsMet().size()
        + 15 * Math.min(fit.interests().size(), 3)
        + Math.min(fit.times().size(), 6)
        + fit.modes().size()
        + (fit.wishedAge() ? 2 : 0)
        + (fit.wishedGrade() ? 2 : 0)
        + (fit.wishedMentor() ? 2 : 0);
  }
}
