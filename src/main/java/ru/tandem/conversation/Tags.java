package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.people.Legible;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several tags of a long list. What is typed looks for a tag; what is not found, or is meant
 * otherwise, becomes a tag of the person's own.
 */
record Tags(List<Option> options, int most) implements Choice {

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 3;
  private static final String SOUGHT = "sought";
  private static final String ADD = "~add";
  private static final String ALL = "~all";
  private static final String OWN = "~own";

  /** Between the tags of a list that is typed at once. */
  private static final String BETWEEN = "[,;\\n]+";

  @Override
  public boolean takesAnyWords() {
    return true;
  }

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    List<List<Pick>> rows = new ArrayList<>();
    rows.add(sought(draft).map(words -> found(words, draft)).orElseGet(() -> page(draft)));
    if (sought(draft).isPresent()) {
      String words = sought(draft).get();
      rows.add(List.of(new Pick(ADD, Text.of("conversation.tags.add", words))));
      rows.add(List.of(new Pick(ALL, Text.of("conversation.tags.all"))));
    } else if (options.size() > PAGE) {
      rows.add(List.of(Choice.turn(Choice.page(draft), options.size())));
    }
    if (!Choice.picked(draft).isEmpty()) {
      rows.add(List.of(new Pick(DONE, Text.of("conversation.done"))));
    }
    return rows;
  }

  private List<Pick> found(String words, JsonNode draft) {
    List<String> picked = Choice.picked(draft);
    return matching(words).limit(PAGE).map(option -> Choice.marked(option, picked)).toList();
  }

  /** A page of the list, and with it whatever the person has added. */
  private List<Pick> page(JsonNode draft) {
    List<String> picked = Choice.picked(draft);
    List<Pick> marks = new ArrayList<>();
    options.stream()
        .skip((long) Choice.page(draft) * PAGE)
        .limit(PAGE)
        .forEach(option -> marks.add(Choice.marked(option, picked)));
    for (String tag : picked) {
      if (option(tag).isEmpty()) {
        Text label = Text.of("conversation.picked", Text.words(tag));
        marks.add(new Pick(OWN + picked.indexOf(tag), label));
      }
    }
    return marks;
  }

  @Override
  public Step press(String value, JsonNode draft) {
    List<String> picked = Choice.picked(draft);
    if (value.equals(DONE) && !picked.isEmpty()) {
      return new Step.Accepted(Choice.array(picked));
    } else if (value.equals(ADD) && sought(draft).isPresent()) {
      return add(sought(draft).get(), draft);
    } else if (value.equals(ALL)) {
      return new Step.Drafted(Choice.draft(picked, 0));
    } else if (value.startsWith("~page")) {
      return new Step.Drafted(Choice.draft(picked, Integer.parseInt(value.substring(5))));
    } else if (value.startsWith(OWN)) {
      picked.remove(Integer.parseInt(value.substring(OWN.length())));
    } else if (option(value).isEmpty()) {
      return new Step.Refused(Text.of("conversation.kind.settled"));
    } else if (!picked.remove(value)) {
      return add(value, draft);
    }
    return new Step.Drafted(Choice.draft(picked, Choice.page(draft)));
  }

  @Override
  public Step words(String words, JsonNode draft) {
    List<String> tags = tags(words);
    if (tags.stream().anyMatch(tag -> !tag.isEmpty() && !Legible.hasLetter(tag))) {
      return new Step.Refused(Text.of("conversation.kind.letters"));
    }
    return tags.size() > 1 ? all(tags, draft) : one(tags.get(0), draft);
  }

  /** What is parted by commas is a list, unless it is a sentence. */
  private static List<String> tags(String words) {
    List<String> several =
        Stream.of(words.split(BETWEEN)).map(Legible::line).filter(tag -> !tag.isEmpty()).toList();
    return !several.isEmpty() && several.stream().allMatch(Tags::isShort)
        ? several
        : List.of(Legible.line(words));
  }

  private Step one(String tag, JsonNode draft) {
    if (!isTag(tag)) {
      return new Step.Refused(Text.of("conversation.kind.long", LONGEST, tag.length()));
    }
    Optional<Option> exact = matching(tag).filter(option -> isCalled(option, tag)).findFirst();
    if (exact.isPresent()) {
      return add(exact.get().code(), draft);
    }
    if (matching(tag).findAny().isEmpty()) {
      return add(tag, draft);
    }
    ObjectNode seeking = Choice.draft(Choice.picked(draft), Choice.page(draft));
    return new Step.Drafted(seeking.put(SOUGHT, tag));
  }

  /** Whoever types a list means each of it; what is not found by itself is of the person's own. */
  private Step all(List<String> tags, JsonNode draft) {
    Step added = new Step.Refused(Text.of("conversation.kind.empty"));
    JsonNode picked = draft;
    for (String tag : tags) {
      added = add(known(tag), picked);
      if (!(added instanceof Step.Drafted more)) {
        return added;
      }
      picked = more.draft();
    }
    return added;
  }

  private String known(String tag) {
    List<Option> alike = matching(tag).toList();
    return alike.stream()
        .filter(option -> isCalled(option, tag) || alike.size() == 1)
        .findFirst()
        .map(Option::code)
        .orElse(tag);
  }

  /** Of more words it is a sentence, and no tag among others. */
  private static boolean isShort(String tag) {
    return isTag(tag) && tag.split(" ").length <= MOST_WORDS;
  }

  private Step add(String tag, JsonNode draft) {
    List<String> picked = Choice.picked(draft);
    if (!picked.contains(tag)) {
      if (picked.size() == most) {
        return new Step.Refused(Text.of("conversation.kind.most", most));
      }
      picked.add(tag);
    }
    return new Step.Drafted(Choice.draft(picked, Choice.page(draft)));
  }

  private static Optional<String> sought(JsonNode draft) {
    return draft == null || !draft.has(SOUGHT)
        ? Optional.empty()
        : Optional.of(draft.get(SOUGHT).asString());
  }

  /** The tags of which a word begins so, in whichever language. */
  private Stream<Option> matching(String words) {
    String start = " " + folded(words);
    return options.stream()
        .filter(option -> names(option).anyMatch(name -> (" " + name).contains(start)));
  }

  private static boolean isCalled(Option option, String words) {
    return names(option).anyMatch(folded(words)::equals);
  }

  private static Stream<String> names(Option option) {
    if (option.label() instanceof Text.Translated known) {
      return known.words().values().stream().map(Tags::folded);
    }
    return option.label() instanceof Text.Words own
        ? Stream.of(folded(own.words()))
        : Stream.empty();
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** A tag of the person's own is any short word; what only looks like a key is none. */
  @Override
  public boolean takes(JsonNode answer) {
    return Choice.takesList(
        answer, most, tag -> option(tag).isPresent() || (isTag(tag) && !tag.startsWith("~")));
  }

  private static boolean isTag(String words) {
    return !words.isBlank() && words.length() <= LONGEST;
  }

  @Override
  public Optional<Text> hint() {
    return Optional.of(Text.of("conversation.hint.tags", most));
  }
}
