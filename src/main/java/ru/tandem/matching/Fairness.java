package ru.tandem.matching;

import java.util.List;
import java.util.Map;

/**
 * How evenly the pairs of a programme are shared out, for the curator alone.
 *
 * @param mentees what the mentees got
 * @param mentors what the mentors got, for each of their pairs
 * @param load how many mentors have that many mentees, from none on
 * @param rather who both wished each other more than those whom they have
 */
public record Fairness(
    Share mentees, Share mentors, Map<Integer, Integer> load, List<Couple> rather) {

  /**
   * All pairs of one side: what is counted adds up to them.
   *
   * @param wishes how many got their first, second and third wish
   * @param other who wished, and got somebody else
   * @param silent who wished for nobody
   */
  public record Share(List<Integer> wishes, int other, int silent) {

    public int all() {
      return wishes.stream().mapToInt(Integer::intValue).sum() + other + silent;
    }
  }
}
