package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.tandem.people.Legible;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A file or several, documents or pictures. The messenger keeps the content; the answer is a list
 * of what it calls each ({@code id}) and what the person does ({@code name}).
 *
 * @param sent what came before it was asked for
 */
record Upload(int most, List<UnaskedFile> sent) implements Kind {

  private static final int LONGEST_NAME = 60;

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    List<List<Pick>> rows = new ArrayList<>();
    ArrayNode files = files(draft);
    for (int i = 0; i < files.size(); i++) {
      rows.add(List.of(new Pick("~" + i, Text.of("conversation.file.drop", name(files.get(i))))));
    }
    if (!files.isEmpty()) {
      rows.add(List.of(new Pick(Choice.DONE, Text.of("conversation.done"))));
    }
    return rows;
  }

  @Override
  public Step press(String value, JsonNode draft) {
    ArrayNode files = files(draft);
    if (value.equals(Choice.DONE) && !files.isEmpty()) {
      return new Step.Accepted(files);
    }
    if (!value.matches("~\\d{1,2}") || Integer.parseInt(value.substring(1)) >= files.size()) {
      return new Step.Refused(Text.of("conversation.kind.settled"));
    }
    JsonNode dropped = files.remove(Integer.parseInt(value.substring(1)));
    return drafted(files, dropped(draft).add(dropped.get("id")));
  }

  @Override
  public Step words(String words, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind.file"));
  }

  @Override
  public Step file(Incoming.SentFile file, JsonNode draft) {
    ArrayNode files = files(draft);
    if (file.size() > SentFiles.LARGEST) {
      return new Step.Refused(Text.of("conversation.kind.large"));
    }
    if (files.size() == most) {
      return new Step.Refused(Text.of("conversation.kind.most", most));
    }
    // a picture has no name, and only a picture has none
    String name = file.fileName() != null ? file.fileName() : file.picture() ? "" : "file";
    files.addObject().put("id", file.fileId()).put("name", Legible.begin(name, LONGEST_NAME));
    return most == 1 ? new Step.Accepted(files) : drafted(files, dropped(draft));
  }

  private static Step drafted(ArrayNode files, ArrayNode dropped) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    draft.set("picked", files);
    draft.set("dropped", dropped);
    return new Step.Drafted(draft);
  }

  /** What is picked, and what was sent before and not dropped since. */
  private ArrayNode files(JsonNode draft) {
    ArrayNode files = list(draft, "picked");
    ArrayNode dropped = dropped(draft);
    for (UnaskedFile file : sent) {
      JsonNode id = StringNode.valueOf(file.fileId());
      boolean known = files.valueStream().anyMatch(one -> one.get("id").equals(id));
      if (!known && files.size() < most && dropped.valueStream().noneMatch(id::equals)) {
        files.addObject().set("id", id).put("name", file.picture() ? "" : file.shownName());
      }
    }
    return files;
  }

  private static ArrayNode dropped(JsonNode draft) {
    return list(draft, "dropped");
  }

  private static ArrayNode list(JsonNode draft, String key) {
    return draft == null || !draft.has(key)
        ? JsonNodeFactory.instance.arrayNode()
        : (ArrayNode) draft.get(key).deepCopy();
  }

  /** How many files are there with that draft. */
  int count(JsonNode draft) {
    return files(draft).size();
  }

  /** Pictures mostly come without a name. */
  private static Text name(JsonNode file) {
    String name = file.get("name").asString();
    return name.isEmpty() ? Text.of("conversation.file.picture") : Text.words(name);
  }

  @Override
  public boolean asksFile() {
    return true;
  }

  @Override
  public boolean takes(JsonNode answer) {
    return answer.isArray()
        && !answer.isEmpty()
        && answer.size() <= most
        && answer.valueStream().allMatch(file -> file.path("id").isString());
  }

  @Override
  public boolean marksAnswers() {
    return true;
  }

  @Override
  public Text shown(JsonNode answer) {
    List<Text> names = new ArrayList<>();
    answer.forEach(file -> names.add(name(file)));
    return Text.list(names);
  }

  @Override
  public Optional<Text> hint() {
    return Optional.of(
        most == 1 ? Text.of("conversation.hint.file") : Text.of("conversation.hint.files", most));
  }
}
