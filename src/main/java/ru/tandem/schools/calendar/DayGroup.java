package ru.tandem.schools.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * Days of a line that belong together: the ends of a span, or single ones.
 *
 * @param places where they stand among the pieces of the line
 */
record DayGroup(List<Integer> places, boolean isSpan) {

  /**
   * In their order.
   *
   * @param places where the days stand among the pieces
   * @param typed by a person, so that a comma may part two cells
   * @throws Refusal when one day would be the end of two spans
   */
  static List<DayGroup> all(
      List<Piece> pieces, List<Integer> places, CalendarWords words, boolean typed) {
    List<DayGroup> groups = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(places.get(0)));
    boolean span = false;
    for (int i = 1; i < places.size(); i++) {
      Gap gap = new Gap(pieces.subList(places.get(i - 1) + 1, places.get(i)), words);
      boolean cell = gap.isCell() || typed && places.size() == 2 && gap.isTight();
      if (gap.isSpan()) {
        if (span) {
          throw new Refusal(Refusal.Reason.LIST_OR_SPAN, "");
        }
        int first = open.remove(open.size() - 1);
        close(groups, open, false);
        open = new ArrayList<>(List.of(first));
        span = true;
      } else if (span || !cell) {
        close(groups, open, span);
        open = new ArrayList<>();
        span = false;
      }
      open.add(places.get(i));
    }
    close(groups, open, span);
    return groups;
  }

  private static void close(List<DayGroup> groups, List<Integer> open, boolean span) {
    if (!open.isEmpty()) {
      groups.add(new DayGroup(List.copyOf(open), span));
    }
  }

  int first() {
    return places.get(0);
  }

  int last() {
    return places.get(places.size() - 1);
  }
}
