package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.delivery.Message.Key;

/**
 * Keys stand beside each other only where a narrow phone has room for all their words: a messenger
 * makes the keys of a row equally wide, and the longest of them breaks first.
 */
final class KeyRows {

  /** So many letters a narrow phone shows in one row. */
  static final int ROOM = 34;

  private static final int BETWEEN = 1;
  private static final int FIRST_PICTURE = 0x1F000;

  private KeyRows() {}

  /** The row itself, or as many rows as it takes; the order stays. */
  static List<List<Key>> of(List<Key> keys) {
    List<List<Key>> rows = new ArrayList<>();
    List<Key> row = new ArrayList<>();
    for (Key key : keys) {
      if (!row.isEmpty() && !fits(row, key)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(key);
    }
    rows.add(row);
    return rows;
  }

  private static boolean fits(List<Key> row, Key next) {
    int longest = row.stream().mapToInt(key -> width(key.label())).max().orElse(0);
    return (row.size() + 1) * (Math.max(longest, width(next.label())) + BETWEEN) <= ROOM;
  }

  /** In letters; a picture takes the place of two. */
  static int width(String label) {
    return label.codePoints().map(sign -> sign < FIRST_PICTURE ? 1 : 2).sum();
  }
}
