package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How a form looks: its question with keys, and its review. */
@Component
class FormScreens {

  static final String ACTION = "f";
  static final String BACK = "~back";
  static final String SKIP = "~skip";
  static final String LATER = "~later";
  static final String EDIT = "~edit";
  static final String SEND = "~send";

  /** A form of fewer questions is dropped, not put aside, and shows no progress. */
  private static final int LONG = 4;

  private static final int BAR = 10;
  private static final int ROW_WIDTH = 34;
  private static final int NUMBERS_PER_ROW = 5;

  static boolean isLong(Form form) {
    return form.isReviewed() || form.questions().size() >= LONG;
  }

  Screen question(Form form, FormRow row, Question question, Function<Text, String> words) {
    List<Question> applying = form.applying(row.answered());
    int number = applying.indexOf(question) + 1;
    Screen screen =
        Screen.of(
            Text.paragraphs(
                row.answers().isEmpty() ? form.intro() : Text.empty(),
                isLong(form) ? progress(number, applying.size()) : Text.empty(),
                Text.of("conversation.question", question.text()),
                hint(question)));
    if (question.kind().asksContact()) {
      return screen.with(Button.contact(Text.of("conversation.sharecontact")));
    }
    for (List<Kind.Pick> picks : question.kind().picks(row.draft())) {
      List<Button> buttons =
          picks.stream()
              .map(pick -> button(row, question.key(), pick.label(), pick.value()))
              .toList();
      screen =
          question.kind() instanceof Choice || question.kind() instanceof Suggested
              ? screen.grid(buttons, perRow(picks, words))
              : screen.with(buttons.toArray(Button[]::new));
    }
    return screen.grid(ways(form, row, question), 3);
  }

  private static Text hint(Question question) {
    Text own = question.hint();
    Text kinds = question.kind().hint().orElse(Text.empty());
    if (own.equals(Text.empty()) && kinds.equals(Text.empty())) {
      return Text.empty();
    }
    return Text.of("conversation.hint", Text.lines(own, kinds));
  }

  private static List<Button> ways(Form form, FormRow row, Question question) {
    List<Button> ways = new ArrayList<>();
    if (!row.answers().isEmpty()) {
      ways.add(button(row, question.key(), Text.of("conversation.back"), BACK));
    }
    if (question.optional()) {
      ways.add(button(row, question.key(), Text.of("conversation.skip"), SKIP));
    }
    ways.add(button(row, question.key(), Text.of(leave(form)), LATER));
    return ways;
  }

  private static String leave(Form form) {
    return form.isLasting() ? "conversation.putaside" : "conversation.cancel";
  }

  private static Button button(FormRow row, String key, Text label, String value) {
    return Button.press(label, ACTION, row.id(), key, value);
  }

  private static Text progress(int number, int of) {
    int full = Math.max(1, Math.round((float) BAR * (number - 1) / of));
    String bar = "▰".repeat(number == 1 ? 0 : full) + "▱".repeat(number == 1 ? BAR : BAR - full);
    return Text.of("conversation.progress", number, of, bar);
  }

  /** As many keys beside each other as their labels leave room for on a phone. */
  private static int perRow(List<Kind.Pick> picks, Function<Text, String> words) {
    int longest =
        picks.stream().mapToInt(pick -> words.apply(pick.label()).length()).max().orElse(1);
    int fitting = Math.max(1, Math.min(8, ROW_WIDTH / (longest + 3)));
    return picks.size() > fitting && fitting > 5 ? 5 : fitting;
  }

  Screen review(Form form, FormRow row) {
    List<Text> lines = new ArrayList<>();
    List<Button> numbers = new ArrayList<>();
    for (Question question : form.applying(row.answered())) {
      int number = numbers.size() + 1;
      lines.add(line(number, question, row));
      numbers.add(button(row, question.key(), Text.words(Integer.toString(number)), EDIT));
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("conversation.review", form.title()),
                Text.lines(lines),
                Text.of("conversation.review.change")))
        .with(button(row, "~", Text.of("conversation.send"), SEND))
        .grid(numbers, NUMBERS_PER_ROW)
        .with(button(row, "~", Text.of(leave(form)), LATER));
  }

  private static Text line(int number, Question question, FormRow row) {
    Text answer =
        row.answered()
            .get(question.key())
            .map(question.kind()::shown)
            .orElse(Text.of("conversation.nothing"));
    return Text.of("conversation.review.line", number, question.text(), answer);
  }

  /** What has been answered so far, under the form's title. */
  List<Text> answers(Form form, FormRow row) {
    List<Text> lines = new ArrayList<>();
    for (Question question : form.applying(row.answered())) {
      if (row.answered().get(question.key()).isPresent()) {
        lines.add(line(lines.size() + 1, question, row));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, form.title());
    }
    return lines;
  }
}
