package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** When somebody is free in an ordinary week: seven days in three parts, any of them. */
record Week() implements Kind {

  static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** By the hour at which they begin. */
  static final List<String> PARTS = List.of("9", "15", "18");

  /** When the last of them ends. */
  static final int LATEST = 21;

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    List<String> picked = Choice.picked(draft);
    List<List<Pick>> rows = new ArrayList<>();
    for (String day : DAYS) {
      List<Pick> row = new ArrayList<>();
      for (String part : PARTS) {
        Text hour = hour(day + part);
        row.add(
            new Pick(
                day + part,
                picked.contains(day + part) ? Text.of("conversation.picked", hour) : hour));
      }
      rows.add(row);
    }
    if (!picked.isEmpty()) {
      rows.add(List.of(new Pick(Choice.DONE, Text.of("conversation.done"))));
    }
    return rows;
  }

  private static Text hour(String code) {
    return Text.of(
        "conversation.week.hour",
        Text.of("conversation.week." + code.substring(0, 3)),
        Text.of("conversation.week." + code.substring(3)));
  }

  @Override
  public Step press(String value, JsonNode draft) {
    List<String> picked = Choice.picked(draft);
    if (value.equals(Choice.DONE) && !picked.isEmpty()) {
      return new Step.Accepted(Choice.array(picked));
    }
    if (!isHour(value)) {
      return new Step.Refused(Text.of("conversation.kind.settled"));
    }
    if (!picked.remove(value)) {
      picked.add(value);
    }
    return new Step.Drafted(Choice.draft(picked, 0));
  }

  /** What is said is ticked, and seen before it counts. */
  @Override
  public Step words(String words, JsonNode draft) {
    List<String> said = SaidWeek.read(words);
    if (said.isEmpty()) {
      return Kind.super.words(words, draft);
    }
    List<String> picked = Choice.picked(draft);
    said.stream().filter(one -> !picked.contains(one)).forEach(picked::add);
    return new Step.Drafted(Choice.draft(picked, 0));
  }

  private static boolean isHour(String code) {
    return code.length() >= 4
        && DAYS.contains(code.substring(0, 3))
        && PARTS.contains(code.substring(3));
  }

  @Override
  public boolean takes(JsonNode answer) {
    return Choice.takesList(answer, DAYS.size() * PARTS.size(), Week::isHour);
  }

  @Override
  public boolean marksAnswers() {
    return true;
  }

  @Override
  public Text shown(JsonNode answer) {
    List<Text> hours = new ArrayList<>();
    answer.forEach(code -> hours.add(hour(code.asString())));
    return Text.list(hours);
  }

  @Override
  public Optional<Text> hint() {
    return Optional.of(Text.of("conversation.hint.week"));
  }
}
