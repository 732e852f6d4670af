package ru.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When somebody is usually free, by the own clock; people of one school may live hours apart.
 *
 * @param parts those in which there is time; empty when nothing was said
 * @param ahead by how many hours the own clock is ahead of the school's
 */
public record Week(Set<Slot> parts, int ahead) {

  /** Nothing was said, and what was not said excludes nobody. */
  static final Week UNKNOWN = new Week(Set.of(), 0);

  private static final int HOURS = 7 * 24;

  public Week {
    parts = Set.copyOf(parts);
  }

  /** Both have said when, and never at one time. */
  boolean isApartFrom(Week other) {
    return !parts.isEmpty() && !other.parts.isEmpty() && count(other) == 0;
  }

  /** In how many parts of a week both have an hour or more; asked of everybody. */
  int count(Week other) {
    return goesWith(other) ? count(other.parts) : common(other).size();
  }

  private int count(Set<Slot> others) {
    int count = 0;
    for (Slot each : parts) {
      count += others.contains(each) ? 1 : 0;
    }
    return count;
  }

  /** By the school's clock, as the curator and both of a pair can read it. */
  List<Slot> common(Week other) {
    if (goesWith(other)) {
      return parts.stream().filter(other.parts::contains).sorted().toList();
    }
    boolean[] both = hours();
    boolean[] others = other.hours();
    List<Slot> common = new ArrayList<>();
    for (int hour = 0; hour < HOURS; hour++) {
      both[hour] &= others[hour];
      Slot part = Slot.at(hour);
      if (both[hour] && !common.contains(part)) {
        common.add(part);
      }
    }
    return common;
  }

  private boolean goesWith(Week other) {
    return isHere() && other.isHere();
  }

  /** By the school's clock. */
  boolean isHere() {
    return ahead == 0;
  }

  private boolean[] hours() {
    boolean[] hours = new boolean[HOURS];
    for (Slot part : parts) {
      for (int hour = part.first(); hour < part.end(); hour++) {
        hours[Math.floorMod(hour - ahead, HOURS)] = true;
      }
    }
    return hours;
  }
}
