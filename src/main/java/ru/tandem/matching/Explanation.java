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
    Couple couple = new Couple(mentee.id(), mentor.id());
    List<Reason> reasons = new ArrayList<>();
    addIf(reasons, Reason.Code.LOCKED, all.locked().contains(couple));
    addChoices(reasons, mentor, mentee);
    addFit(reasons, Fit.of(mentor, mentee), isHere(mentor.who(), mentee.who()));
    addIf(reasons, Reason.Code.WORKED_BEFORE, all.good().contains(couple));
    return new Explanation(
        orNothingAgainst(reasons),
        orNothingAgainst(reasons.stream().filter(reason -> reason.code().open()).toList()));
  }

  private static void addChoices(List<Reason> reasons, MentorProfile mentor, MenteeRequest mentee) {
    Choices mentees = mentee.who().choices();
    Choices mentors = mentor.who().choices();
    addRanks(reasons, mentees.rankOf(mentor.id()), mentors.rankOf(mentee.id()));
    addIf(reasons, Reason.Code.MENTEE_SEES_HELP, mentees.couldHelp().contains(mentor.id()));
    addIf(reasons, Reason.Code.MENTOR_SEES_HELP, mentors.couldHelp().contains(mentee.id()));
    addIf(reasons, Reason.Code.MENTEE_AT_EASE, mentees.easyWith().contains(mentor.id()));
    addIf(reasons, Reason.Code.MENTOR_AT_EASE, mentors.easyWith().contains(mentee.id()));
  }

  private static void addRanks(List<Reason> reasons, int menteesRank, int mentorsRank) {
    if (menteesRank == 1 && mentorsRank == 1) {
      reasons.add(Reason.of(Reason.Code.CHOSE_EACH_OTHER_FIRST));
    } else if (menteesRank > 0 && mentorsRank > 0) {
      reasons.add(Reason.of(Reason.Code.CHOSE_EACH_OTHER, menteesRank, mentorsRank));
    } else if (menteesRank > 0) {
      reasons.add(Reason.of(Reason.Code.MENTEE_CHOSE, menteesRank));
    } else if (mentorsRank > 0) {
      reasons.add(Reason.of(Reason.Code.MENTOR_CHOSE, mentorsRank));
    }
  }

  /** By whose clock the hours are told need not be said. */
  private static boolean isHere(Candidate one, Candidate other) {
    return one.free().isHere() && other.free().isHere();
  }

  private static void addFit(List<Reason> reasons, Fit fit, boolean here) {
    addUnlessEmpty(reasons, Reason.Code.NEEDS_MET, fit.needsMet());
    addUnlessEmpty(reasons, Reason.Code.COMMON_INTERESTS, fit.interests());
    addUnlessEmpty(
        reasons, here ? Reason.Code.COMMON_TIMES : Reason.Code.COMMON_TIMES_AT_SCHOOL, fit.times());
    addUnlessEmpty(
        reasons, Reason.Code.COMMON_MODES, fit.modes().stream().map(MeetingMode::code).toList());
    addIf(reasons, Reason.Code.WISHED_AGE, fit.wishedAge());
    addIf(reasons, Reason.Code.WISHED_CLASS, fit.wishedGrade());
    addIf(reasons, Reason.Code.WISHED_MENTOR, fit.wishedMentor());
  }

  private static void addIf(List<Reason> reasons, Reason.Code code, boolean holds) {
    if (holds) {
      reasons.add(Reason.of(code));
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
