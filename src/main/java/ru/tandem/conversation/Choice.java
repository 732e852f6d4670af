package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Questions that are answered by picking from a list. */
interface Choice extends Kind {

  String DONE = "~done";
  int PAGE = 16;

  List<Option> options();

  @Override
  default Text shown(JsonNode answer) {
    List<Text> labels = new ArrayList<>();
    for (JsonNode code : answer.isArray() ? answer : List.of(answer)) {
      labels.add(label(code.asString()));
    }
    return labels.isEmpty() ? Text.of("conversation.nothing") : Text.list(labels);
  }

  default Optional<Option> option(String code) {
    return options().stream().filter(option -> option.code().equals(code)).findFirst();
  }

  @Override
  default boolean marksAnswers() {
    return true;
  }

  /** A list of different codes, as many as may be picked, each of them known. */
  static boolean takesList(JsonNode answer, int most, Predicate<String> known) {
    if (!answer.isArray() || answer.isEmpty() || answer.size() > most) {
      return false;
    }
    Set<String> codes = new HashSet<>();
    for (JsonNode code : answer) {
      if (!code.isString() || !codes.add(code.asString()) || !known.test(code.asString())) {
        return false;
      }
    }
    return true;
  }

  default Text label(String code) {
    return option(code).map(Option::label).orElse(Text.words(code));
  }

  /** One of the list. */
  record One(List<Option> options) implements Choice {

    @Override
    public List<List<Pick>> picks(JsonNode draft) {
      List<String> picked = picked(draft);
      return List.of(options.stream().map(option -> marked(option, picked)).toList());
    }

    @Override
    public boolean takes(JsonNode answer) {
      return answer.isString() && option(answer.asString()).isPresent();
    }

    @Override
    public Step press(String value, JsonNode draft) {
      return option(value)
          .<Step>map(known -> new Step.Accepted(StringNode.valueOf(value)))
          .orElse(new Step.Refused(Text.of("conversation.kind.settled")));
    }
  }

  /** Several of the list. */
  record Several(List<Option> options, int most) implements Choice {

    @Override
    public List<List<Pick>> picks(JsonNode draft) {
      List<String> picked = picked(draft);
      List<Pick> marks = new ArrayList<>();
      int page = page(draft);
      List<Option> shown =
          options.subList(
              Math.min(page * PAGE, options.size()), Math.min((page + 1) * PAGE, options.size()));
      for (Option option : shown) {
        marks.add(marked(option, picked));
      }
      List<List<Pick>> rows = new ArrayList<>();
      rows.add(marks);
      if (options.size() > PAGE) {
        rows.add(List.of(turn(page, options.size())));
      }
      if (!picked.isEmpty()) {
        rows.add(List.of(new Pick(DONE, Text.of("conversation.done"))));
      }
      return rows;
    }

    @Override
    public Step press(String value, JsonNode draft) {
      List<String> picked = picked(draft);
      int page = page(draft);
      if (value.equals(DONE) && !picked.isEmpty()) {
        return new Step.Accepted(array(picked));
      } else if (value.startsWith("~page")) {
        page = Integer.parseInt(value.substring("~page".length()));
      } else if (option(value).isEmpty()) {
        return new Step.Refused(Text.of("conversation.kind.settled"));
      } else if (!picked.remove(value)) {
        if (picked.size() == most) {
          return new Step.Refused(Text.of("conversation.kind.most", most));
        }
        picked.add(value);
      }
      return new Step.Drafted(draft(picked, page));
    }

    @Override
    public boolean takes(JsonNode answer) {
      return takesList(answer, most, code -> option(code).isPresent());
    }

    @Override
    public Optional<Text> hint() {
      return Optional.of(Text.of("conversation.hint.most", most));
    }
  }

  /** Several of the list, the best first. */
  record Ranking(List<Option> options, int most) implements Choice {

    @Override
    public List<List<Pick>> picks(JsonNode draft) {
      List<String> picked = picked(draft);
      List<List<Pick>> rows = new ArrayList<>();
      for (Option option : options) {
        int rank = picked.indexOf(option.code());
        rows.add(
            List.of(
                new Pick(
                    option.code(),
                    rank < 0
                        ? option.label()
                        : Text.of("conversation.ranked", rank + 1, option.label()))));
      }
      if (!picked.isEmpty()) {
        rows.add(List.of(new Pick(DONE, Text.of("conversation.done"))));
      }
      return rows;
    }

    @Override
    public Step press(String value, JsonNode draft) {
      List<String> picked = picked(draft);
      if (value.equals(DONE) && !picked.isEmpty()) {
        return new Step.Accepted(array(picked));
      }
      if (option(value).isEmpty()) {
        return new Step.Refused(Text.of("conversation.kind.settled"));
      }
      if (!picked.remove(value)) {
        if (picked.size() == most) {
          return new Step.Refused(Text.of("conversation.kind.most", most));
        }
        picked.add(value);
      }
      return new Step.Drafted(draft(picked, 0));
    }

    @Override
    public boolean takes(JsonNode answer) {
      return takesList(answer, most, code -> option(code).isPresent());
    }

    @Override
    public Optional<Text> hint() {
      return Optional.of(Text.of("conversation.hint.ranking", most));
    }
  }

  static Pick marked(Option option, List<String> picked) {
    return new Pick(
        option.code(),
        picked.contains(option.code())
            ? Text.of("conversation.picked", option.label())
            : option.label());
  }

  /** Turns to the next page, or from the last to the first. */
  static Pick turn(int page, int options) {
    int next = (page + 1) * PAGE >= options ? 0 : page + 1;
    return new Pick("~page" + next, Text.of("conversation.more"));
  }

  static List<String> picked(JsonNode draft) {
    List<String> codes = new ArrayList<>();
    if (draft != null && draft.has("picked")) {
      draft.get("picked").forEach(code -> codes.add(code.asString()));
    }
    return codes;
  }

  static int page(JsonNode draft) {
    return draft == null || !draft.has("page") ? 0 : draft.get("page").asInt();
  }

  static ObjectNode draft(List<String> picked, int page) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    draft.set("picked", array(picked));
    return draft.put("page", page);
  }

  static ArrayNode array(List<String> codes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    codes.forEach(array::add);
    return array;
  }
}
