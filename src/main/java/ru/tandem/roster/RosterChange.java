package ru.tandem.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a file would do to a list. Somebody is the same by name and birth date; failing that, by
 * name and class, for a date may have been missing or mistyped.
 */
public final class RosterChange {

  private final Map<RosterEntry, Pupil> changed = new LinkedHashMap<>();
  private final List<Pupil> added = new ArrayList<>();
  private final Map<Pupil, Pupil> outcome = new LinkedHashMap<>();
  private int known;

  private RosterChange() {}

  static RosterChange of(List<RosterEntry> list, List<Pupil> pupils) {
    RosterChange change = new RosterChange();
    pupils.forEach(pupil -> change.outcome.put(pupil, pupil));
    Set<RosterEntry> entries = new LinkedHashSet<>(list);
    Set<Pupil> rest = new LinkedHashSet<>(pupils);
    change.match(entries, rest, RosterChange::isBornOnTheSameDay);
    change.match(entries, rest, RosterChange::isInTheSameClass);
    change.added.addAll(rest);
    return change;
  }

  private static boolean isBornOnTheSameDay(RosterEntry entry, Pupil pupil) {
    return entry.bornOn().filter(born -> born.equals(pupil.bornOn())).isPresent();
  }

  private static boolean isInTheSameClass(RosterEntry entry, Pupil pupil) {
    return Spelling.folded(entry.schoolClass()).equals(pupil.foldedClass());
  }

  private void match(
      Set<RosterEntry> entries, Set<Pupil> rest, BiPredicate<RosterEntry, Pupil> same) {
    Map<String, List<RosterEntry>> byName = new LinkedHashMap<>();
    entries.forEach(one -> byName.computeIfAbsent(one.folded(), n -> new ArrayList<>()).add(one));
    for (Pupil pupil : List.copyOf(rest)) {
      List<RosterEntry> namesakes = byName.getOrDefault(pupil.folded(), List.of());
      namesakes.stream()
          .filter(entry -> entries.contains(entry) && same.test(entry, pupil))
          .findFirst()
          .ifPresent(
              entry -> {
                entries.remove(entry);
                rest.remove(pupil);
                pair(entry, pupil);
              });
    }
  }

  private void pair(RosterEntry entry, Pupil pupil) {
    outcome.put(pupil, entry.after(pupil));
    if (entry.differs(pupil)) {
      changed.put(entry, pupil);
    } else {
      known++;
    }
  }

  /** Those who are not in the list yet. */
  public List<Pupil> added() {
    return added;
  }

  /** Those of whom something else stands in the file. */
  public Map<RosterEntry, Pupil> changed() {
    return changed;
  }

  /** Everybody in the file, in its order, as he would stand in the list. */
  public List<Pupil> outcome() {
    return List.copyOf(outcome.values());
  }

  /** How many stand in the list as they stand in the file. */
  public int known() {
    return known;
  }
}
