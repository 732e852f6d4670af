package ru.tandem.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * The reasons for one pair.
 *
 * @param full for the curator
 * @param brief for the pair: the same whatever anybody chose, so that it cannot tell a choice
 */
public record Explanation(List<Reason> full, List<Reason> brief) {

  public static Explanation of(Situation all, MentorProfile mentor, MenteeRequest mentee) {
    List<Reason> reasons = new ArrayList<>();
    if (all.locked().contains(new Couple(mentee.id(), mentor.id()))) {
      reasons.add(Reason.of(Reason.Code.LOCKED));
    }
    addChoices(reasons, mentor, mentee);
    addFit(reasons, Fit.of(mentor, mentee));
    if (all.good().contains(new Couple(mentee.id(), mentor.id()))) {
      reasons.add(Reason.of(Reason.Code.WORKED_BEFORE));
    }
    return new Explanation(
        orNothingAgainst(reasons),
        orNothingAgainst(reasons.stream().filter(reason -> reason.code().open()).toList()));
  }

  private static void addChoices(List<Reason> reasons, MentorProfile mentor, MenteeRequest mentee) {
    int menteesRank = mentee.who().choices().rankOf(mentor.id());
    int mentorsRank = mentor.who().choices().rankOf(mentee.id());
    if (menteesRank == 1 && mentorsRank == 1) {
      reasons.add(Reason.of(Reason.Code.CHOSE_EACH_OTHER_FIRST));
    } else if (menteesRank > 0 && mentorsRank > 0) {
      reasons.add(Reason.of(Reason.Code.CHOSE_EACH_OTHER, menteesRank, mentorsRank));
    } else if (menteesRank > 0) {
      reasons.add(Reason.of(Reason.Code.MENTEE_CHOSE, menteesRank));
    } else if (mentorsRank > 0) {
      reasons.add(Reason.of(Reason.Code.MENTOR_CHOSE, mentorsRank));
    }
    if (mentee.who().choices().couldHelp().contains(mentor.id())) {
      reasons.add(Reason.of(Reason.Code.MENTEE_SEES_HELP));
    }
    if (mentor.who().choices().couldHelp().contains(mentee.id())) {
      reasons.add(Reason.of(Reason.Code.MENTOR_SEES_HELP));
    }
  }

  private static void addFit(List<Reason> reasons, Fit fit) {
    addUnlessEmpty(reasons, Reason.Code.NEEDS_MET, fit.needsMet());
    addUnlessEmpty(reasons, Reason.Code.COMMON_INTERESTS, fit.interests());
    addUnlessEmpty(reasons, Reason.Code.COMMON_TIMES, fit.times());
    addUnlessEmpty(
        reasons, Reason.Code.COMMON_MODES, fit.modes().stream().map(MeetingMode::name).toList());
    if (fit.wishedAge()) {
      reasons.add(Reason.of(Reason.Code.WISHED_AGE));
    }
    if (fit.wishedGrade()) {
      reasons.add(Reason.of(Reason.Code.WISHED_CLASS));
    }
  }

  private static void addUnlessEmpty(List<Reason> reasons, Reason.Code code, List<?> common) {
    if (!common.isEmpty()) {
      reasons.add(Reason.of(code, common));
    }
  }

  private static List<Reason> orNothingAgainst(List<Reason> reasons) {
    return reasons.isEmpty()
        ? List.of(Reason.of(Reason.Code.NOTHING_AGAINST))
        : List.copyOf(reasons);
  }
}
