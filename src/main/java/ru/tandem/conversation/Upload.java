package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file or several, documents or pictures. The messenger keeps the content; the answer is a list
 * of what it calls each ({@code id}) and what the person does ({@code name}).
 */
record Upload(int most) implements Kind {

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
    files.remove(Integer.parseInt(value.substring(1)));
    return drafted(files);
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
    files
        .addObject()
        .put("id", file.fileId())
        .put("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    return most == 1 ? new Step.Accepted(files) : drafted(files);
  }

  private static Step drafted(ArrayNode files) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    draft.set("picked", files);
    return new Step.Drafted(draft);
  }

  private static ArrayNode files(JsonNode draft) {
    return draft == null || !draft.has("picked")
        ? JsonNodeFactory.instance.arrayNode()
        : (ArrayNode) draft.get("picked").deepCopy();
  }

  /** Pictures mostly come without a name. */
  private static Text name(JsonNode file) {
    String name = file.get("name").asString();
    return name.isEmpty() ? Text.of("conversation.file.picture") : Text.words(name);
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
