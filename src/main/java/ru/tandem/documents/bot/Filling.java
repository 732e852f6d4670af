package ru.tandem.documents.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.tandem.conversation.Text;

/** What is written into one paper. */
public final class Filling {

  private final Map<String, Text> words = new HashMap<>();
  private final Map<String, List<Map<String, Text>>> rows = new HashMap<>();
  private final Map<String, byte[]> pictures = new HashMap<>();

  public Filling word(String place, Text text) {
    words.put(place, text);
    return this;
  }

  public Filling number(String place, long number) {
    return word(place, Text.words(Long.toString(number)));
  }

  /** A table with a row for each of them; the column {@code number} counts by itself. */
  public Filling list(String list, Stream<Map<String, Text>> lines) {
    List<Map<String, Text>> all = new ArrayList<>();
    lines.forEach(
        line -> {
          Map<String, Text> row = new HashMap<>(line);
          row.putIfAbsent("number", Text.words(Integer.toString(all.size() + 1)));
          all.add(row);
        });
    rows.put(list, all);
    return this;
  }

  public Filling picture(String place, byte[] png) {
    pictures.put(place, png);
    return this;
  }

  Map<String, Text> words() {
    return words;
  }

  Map<String, List<Map<String, Text>>> rows() {
    return rows;
  }

  Map<String, byte[]> pictures() {
    return pictures;
  }
}
