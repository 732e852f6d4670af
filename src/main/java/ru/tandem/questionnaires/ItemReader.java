package ru.tandem.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ru.tandem.config.Section;

/** Reads one question. */
class ItemReader {

  static final int LONGEST_CODE = 16;
  static final int LONGEST_LABEL = 40;
  static final int LONGEST_KEY = 20;
  private static final int MOST_FILES = 5;
  private static final int LONGEST_QUESTION = 600;
  private static final int LONGEST_HINT = 300;

  private final Tags tags;
  private final Map<String, Section> conditions = new HashMap<>();

  ItemReader(Tags tags) {
    this.tags = tags;
  }

  /** Empty when its kind is not known, and so nothing else of it can be told. */
  Optional<Item> read(Section section) {
    Optional<Item> item = section.one("kind", Kind.class).map(kind -> item(kind, section));
    if (item.isEmpty()) {
      section.ignoreRest();
    }
    return item;
  }

  /** Where the condition of a question is written; empty where it has none. */
  Optional<Section> conditionOf(String key) {
    return Optional.ofNullable(conditions.get(key));
  }

  private Item item(Kind kind, Section section) {
    List<Option> options = options(kind, section);
    String key = section.code("key", LONGEST_KEY);
    return new Item(
        key,
        section.number("version", 1, 9999, 1),
        kind,
        section.words(LONGEST_QUESTION),
        section.section("hint").map(hint -> hint.words(LONGEST_HINT)),
        options,
        kind == Kind.NUMBER ? section.number("least", -999999, 999999, 0) : 0,
        most(kind, options, section),
        section.flag("optional"),
        section.flag("hidden"),
        section.section("when").map(when -> condition(when, key)),
        measure(section),
        satisfaction(kind, section),
        alert(kind, section));
  }

  private Condition condition(Section when, String of) {
    conditions.put(of, when);
    return new Condition(when.code("key", LONGEST_KEY), new LinkedHashSet<>(when.texts("in")));
  }

  private List<Option> options(Kind kind, Section section) {
    if (kind == Kind.TAGS) {
      return tagList(section);
    }
    if (!kind.hasOptions()) {
      return List.of();
    }
    List<Option> options = new ArrayList<>();
    section.list("options", option -> options.add(option(option, options)));
    if (options.size() == 1) {
      section.problem("options", "one option is no choice");
    }
    return List.copyOf(options);
  }

  private List<Option> tagList(Section section) {
    String name = section.text("tags", LONGEST_CODE);
    List<Option> list = tags.lists().get(name);
    if (list == null && tags.read()) {
      section.problem("tags", "there is no list of tags “" + name + "” in _tags.yaml");
    }
    return list == null ? List.of() : list;
  }

  private static Option option(Section section, List<Option> earlier) {
    String code = section.code("code", LONGEST_CODE);
    if (earlier.stream().anyMatch(other -> other.code().equals(code))) {
      section.problem("code", "option “" + code + "” stands here twice");
    }
    OptionalInt value =
        section.has("value")
            ? OptionalInt.of(section.number("value", -999999, 999999))
            : OptionalInt.empty();
    return new Option(code, section.label(LONGEST_LABEL), value);
  }

  private static int most(Kind kind, List<Option> options, Section section) {
    if (kind == Kind.NUMBER) {
      return section.number("most", -999999, 999999, 999999);
    }
    if (!kind.isLimited()) {
      return 0;
    }
    if (kind == Kind.FILE) {
      return section.number("most", 1, MOST_FILES, 1);
    }
    return section.number("most", 1, options.isEmpty() ? 10 : options.size(), options.size());
  }

  private static Optional<String> measure(Section section) {
    return section.has("measure")
        ? Optional.of(section.code("measure", LONGEST_KEY))
        : Optional.empty();
  }

  private static boolean satisfaction(Kind kind, Section section) {
    return (kind == Kind.SCALE || kind == Kind.YESNO) && section.flag("satisfaction");
  }

  private static OptionalInt alert(Kind kind, Section section) {
    Optional<Section> alert = kind == Kind.SCALE ? section.section("alert") : Optional.empty();
    return alert
        .map(limit -> OptionalInt.of(limit.number("at-most", 1, 10)))
        .orElseGet(OptionalInt::empty);
  }
}
