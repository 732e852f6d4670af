package ru.tandem.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.tandem.people.KeptFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What has been answered so far, in the order of answering. A skipped question holds null. */
public record Answers(ObjectNode byKey) {

  /** Answered or skipped. */
  public boolean has(String key) {
    return byKey.has(key);
  }

  /** Empty when not asked yet or skipped. */
  public Optional<JsonNode> get(String key) {
    return Optional.ofNullable(byKey.get(key)).filter(node -> !node.isNull());
  }

  /** A text or the code of a choice. */
  public String text(String key) {
    return get(key).map(JsonNode::asString).orElse("");
  }

  public LocalDate date(String key) {
    return LocalDate.parse(text(key));
  }

  /** The number of a document, as {@link Kinds#documentNumber} takes it. */
  public String documentNumber(String key) {
    return text(key).split("\n")[0];
  }

  /** The day that was typed with that number; empty when it was not. */
  public Optional<LocalDate> documentDay(String key) {
    String[] lines = text(key).split("\n");
    return lines.length < 2 ? Optional.empty() : Optional.of(LocalDate.parse(lines[1]));
  }

  /** An hour of the day, as {@link Kinds#time} takes it. */
  public LocalTime time(String key) {
    return LocalTime.parse(text(key), Hour.CODE);
  }

  public int number(String key) {
    return get(key).orElseThrow().asInt();
  }

  /** The codes of several choices, tags, a ranking (best first) or a week. */
  public List<String> codes(String key) {
    List<String> codes = new ArrayList<>();
    get(key).ifPresent(array -> array.forEach(code -> codes.add(code.asString())));
    return codes;
  }

  /** What was sent, as {@link Kinds#files} takes it. */
  public List<KeptFile> files(String key) {
    List<KeptFile> files = new ArrayList<>();
    get(key)
        .ifPresent(
            array ->
                array.forEach(
                    file ->
                        files.add(
                            new KeptFile(file.get("id").asString(), file.get("name").asString()))));
    return files;
  }

  /** The others, as if this had not been asked. */
  public Answers without(String key) {
    ObjectNode others = byKey.deepCopy();
    others.remove(key);
    return new Answers(others);
  }

  public boolean is(String key, String code) {
    return text(key).equals(code);
  }
}
