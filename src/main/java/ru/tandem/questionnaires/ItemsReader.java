package ru.tandem.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ru.tandem.config.Section;

/**
 * Reads the questions of one file, sets them among those of the questionnaire that it is like, and
 * holds all of them to the rules that tie one to another.
 */
class ItemsReader {

  private final ItemReader reader;
  private final Section file;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Section> own = new HashMap<>();

  ItemsReader(Section file, Tags tags) {
    this.reader = new ItemReader(tags);
    this.file = file;
  }

  List<Item> read(Optional<Questionnaire> model) {
    model.ifPresent(like -> items.addAll(like.items()));
    if (model.isPresent()) {
      leaveOut();
    }
    if (model.isEmpty() || file.has("items")) {
      file.list("items", section -> section).forEach(section -> take(section, model.isPresent()));
    }
    tie();
    return List.copyOf(items);
  }

  private void leaveOut() {
    for (String key : file.has("without") ? file.oneOrMore("without") : List.<String>of()) {
      if (!items.removeIf(item -> item.key().equals(key))) {
        file.problem("without", "there is no question “" + key + "” to leave out");
      }
    }
  }

  private void take(Section section, boolean among) {
    Optional<String> before =
        among && section.has("before")
            ? Optional.of(section.code("before", ItemReader.LONGEST_KEY))
            : Optional.empty();
    reader.read(section).ifPresent(item -> put(item, section, before));
  }

  /** In the place of the one with this key, or before another, or at the end. */
  private void put(Item item, Section section, Optional<String> before) {
    if (own.put(item.key(), section) != null) {
      section.problem("key", "two questions have the key “" + item.key() + "”");
    }
    int old = place(item.key());
    int at = before.map(this::place).orElse(items.size());
    if (at < 0) {
      section.problem("before", "there is no question “" + before.get() + "”");
    } else if (old >= 0) {
      items.set(old, item);
    } else {
      items.add(at, item);
    }
  }

  private int place(String key) {
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).key().equals(key))
        .findFirst()
        .orElse(-1);
  }

  private void tie() {
    Map<String, Item> earlier = new HashMap<>();
    Set<String> measures = new HashSet<>();
    for (Item item : items) {
      item.when().ifPresent(condition -> check(item, condition, earlier));
      String measure = item.measure().orElse("");
      if (!measure.isEmpty() && !measures.add(measure)) {
        own.getOrDefault(item.key(), file)
            .problem("measure", "two questions here measure “" + measure + "”");
      }
      earlier.put(item.key(), item);
    }
  }

  private void check(Item item, Condition condition, Map<String, Item> earlier) {
    Section when = reader.conditionOf(item.key()).orElse(file);
    String key = condition.key();
    Item asked = earlier.get(key);
    if (asked == null) {
      when.problem("key", "no earlier question has the key “" + key + "”");
    } else {
      condition.codes().stream()
          .filter(code -> !asked.codes().contains(code))
          .forEach(code -> when.problem("in", "“%s” has no answer “%s”".formatted(key, code)));
    }
  }
}
