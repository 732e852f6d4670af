package ru.tandem.matching;

/**
 * By how much a mentor is older than the mentee, or how many classes ahead. Null means no bound; an
 * age or class that is not known excludes nobody.
 */
public record GapRule(
    Integer leastYears, Integer mostYears, Integer leastGrades, Integer mostGrades) {

  public static final GapRule NONE = new GapRule(null, null, null, null);

  boolean breaksAge(Candidate mentor, Candidate mentee) {
    return outside(mentor.age(), mentee.age(), leastYears, mostYears);
  }

  boolean breaksGrade(Candidate mentor, Candidate mentee) {
    return outside(mentor.grade(), mentee.grade(), leastGrades, mostGrades);
  }

  private static boolean outside(Integer mentor, Integer mentee, Integer least, Integer most) {
    if (mentor == null || mentee == null) {
      return false;
    }
    int gap = mentor - mentee;
    return least != null && gap < least || most != null && gap > most;
  }
}
