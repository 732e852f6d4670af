package ru.tandem.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ru.tandem.config.Section;

/** Reads the questions of one file and holds them to the rules that tie one to another. */
class ItemReader {

  static final int LONGEST_CODE = 16;
  static final int LONGEST_LABEL = 40;
  private static final int LONGEST_KEY = 20;
  private static final int LONGEST_QUESTION = 600;
  private static final int LONGEST_HINT = 300;

  private final Tags tags;
  private final Map<String, Item> earlier = new HashMap<>();
  private final Set<String> measures = new HashSet<>();

  ItemReader(Tags tags) {
    this.tags = tags;
  }

  Optional<Item> read(Section section) {
    Optional<Item> item = section.one("kind", Kind.class).map(kind -> item(kind, section));
    item.ifPresentOrElse(read -> remember(read, section), section::ignoreRest);
    return item;
  }

  private Item item(Kind kind, Section section) {
    List<Option> options = options(kind, section);
    return new Item(
        section.code("key", LONGEST_KEY),
        section.number("version", 1, 9999, 1),
        kind,
        section.words(LONGEST_QUESTION),
        section.section("hint").map(hint -> hint.words(LONGEST_HINT)),
        options,
        kind == Kind.NUMBER ? section.number("least", -999999, 999999, 0) : 0,
        most(kind, options, section),
        section.flag("optional"),
        section.flag("hidden"),
        section.section("when").map(this::condition),
        measure(section),
        satisfaction(kind, section),
        alert(kind, section));
  }

  private void remember(Item item, Section section) {
    if (earlier.put(item.key(), item) != null) {
      section.problem("key", "two questions have the key “" + item.key() + "”");
    }
  }

  private Condition condition(Section when) {
    String key = when.code("key", LONGEST_KEY);
    Set<String> codes = new LinkedHashSet<>(when.texts("in"));
    Item asked = earlier.get(key);
    if (asked == null) {
      when.problem("key", "no earlier question has the key “" + key + "”");
    } else {
      codes.stream()
          .filter(code -> !asked.codes().contains(code))
          .forEach(code -> when.problem("in", "“%s” has no answer “%s”".formatted(key, code)));
    }
    return new Condition(key, codes);
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
    if (list == null) {
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
    return section.number("most", 1, options.isEmpty() ? 10 : options.size(), options.size());
  }

  private Optional<String> measure(Section section) {
    if (!section.has("measure")) {
      return Optional.empty();
    }
    String measure = section.code("measure", LONGEST_KEY);
    if (!measures.add(measure)) {
      section.problem("measure", "two questions here measure “" + measure + "”");
    }
    return Optional.of(measure);
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
