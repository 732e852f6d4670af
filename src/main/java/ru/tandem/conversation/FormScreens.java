package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ru.tandem.people.Legible;
import tools.jackson.databind.JsonNode;

/** How a form looks: its question with keys, and its review. */
@Component
class FormScreens {

  static final String ACTION = "f";
  static final String BACK = "~back";
  static final String SKIP = "~skip";
  static final String LATER = "~later";
  static final String EDIT = "~edit";
  static final String SEND = "~send";

  /** Leaves the answer of a question that was gone back to as it is. */
  static final String ON = "~on";

  /** What was typed elsewhere is the answer; before the mark of the words that are meant. */
  static final String HEARD = "~h";

  /** Stands for the review where a button names its question. */
  static final String REVIEW = "~";

  private static final int LONGEST_QUOTE = 160;

  private static final Pattern SIGN_OF_QUESTION = Pattern.compile("\\s*\\?+\\s*$");

  /** A form of fewer questions is dropped, not put aside, and shows no progress. */
  private static final int LONG = 4;

  /** So many questions that may not come are counted with the others. */
  private static final int FEW = 2;

  private static final int BAR = 10;
  private static final int ROW_WIDTH = 34;
  private static final int NUMBERS_PER_ROW = 5;

  static boolean isLong(Form form) {
    return form.isReviewed() || form.questions().size() >= LONG;
  }

  /** The open question, with what was answered or picked there before. */
  Screen question(Walk walk, long row, Function<Text, String> words) {
    Question question = walk.question();
    Screen screen = Screen.of(text(walk, question, words));
    if (question.kind().asksContact()) {
      // at the bottom of the screen keys only type their label
      List<Button> others =
          question.kind().picks(walk.draft()).stream()
              .flatMap(List::stream)
              .map(pick -> button(row, question.key(), pick.label(), pick.value()))
              .toList();
      return screen
          .with(Button.contact(Text.of("conversation.sharecontact")))
          .grid(others, 1)
          .grid(questionWays(walk, row), 3);
    }
    for (List<Kind.Pick> picks : question.kind().picks(walk.draft())) {
      List<Button> buttons =
          picks.stream()
              .map(pick -> button(row, question.key(), pick.label(), pick.value()))
              .toList();
      screen =
          question.kind() instanceof Choice || question.kind() instanceof Suggested
              ? screen.grid(buttons, perRow(picks, words))
              : screen.with(buttons.toArray(Button[]::new));
    }
    return screen.grid(questionWays(walk, row), 3);
  }

  private static Text text(Walk walk, Question question, Function<Text, String> words) {
    Form form = walk.form();
    return Text.paragraphs(
        walk.answers().isEmpty() ? form.intro() : Text.empty(),
        isLong(form) ? progress(walk, question) : Text.empty(),
        Text.of("conversation.question", question.text()),
        question.kind().marksAnswers()
            ? Text.empty()
            : walk.answer()
                .map(answer -> quoted(words.apply(question.kind().shown(answer))))
                .map(answer -> Text.of("conversation.now", answer))
                .orElse(Text.empty()),
        hint(question));
  }

  private static String quoted(String words) {
    return Legible.brief(words, LONGEST_QUOTE);
  }

  /** Within a question the one that is quoted brings no sign of its own. */
  private static String asked(Question question, Function<Text, String> words) {
    return quoted(SIGN_OF_QUESTION.matcher(words.apply(question.text())).replaceFirst(""));
  }

  /** Asks whether what was typed is meant as the answer to the open question. */
  Screen heard(Walk walk, long row, String said, Function<Text, String> words) {
    Question question = walk.question();
    String asked = asked(question, words);
    return Screen.of("conversation.heard", quoted(said), asked)
        .with(meant(walk, row, Text.of("conversation.heard.yes"), said))
        .with(button(row, REVIEW, Text.of("conversation.heard.no"), BegunForms.GO))
        .with(Button.home());
  }

  /** The same of words by which people turn away: it may be that, too. */
  Screen heardOrLeft(Walk walk, long row, String said, Function<Text, String> words) {
    String asked = asked(walk.question(), words);
    return Screen.of("conversation.heard", quoted(said), asked)
        .with(meant(walk, row, Text.of("conversation.heard.yes"), said))
        .with(button(row, REVIEW, Text.of(leave(walk.form())), LATER))
        .with(button(row, REVIEW, Text.of("conversation.heard.no"), BegunForms.GO))
        .with(Button.home());
  }

  /** Asks whether what was typed is to be sent on. */
  Screen letter(Walk walk, long row, String said) {
    return Screen.of("conversation.letter", quoted(said))
        .with(meant(walk, row, Text.of("conversation.letter.yes"), said))
        .with(Button.home());
  }

  /** Asks whether what was typed is to be written down under that heading. */
  Screen belonging(Walk walk, long row, String said) {
    return Screen.of("conversation.belongs", quoted(said), walk.form().title())
        .with(meant(walk, row, Text.of("conversation.heard.yes"), said))
        .with(Button.home());
  }

  /** The key that writes it down under the heading that the key names. */
  Button place(Walk walk, long row, String said) {
    return meant(walk, row, walk.form().title(), said);
  }

  /** Asks under which of several headings it is to be written down. */
  Screen places(List<Button> keys, String said) {
    return Screen.of("conversation.belongs.where", quoted(said)).grid(keys, 1).with(Button.home());
  }

  /** Belongs to these words, whatever else has been said since. */
  private static Button meant(Walk walk, long row, Text label, String said) {
    return button(row, walk.question().key(), label, HEARD + Place.mark(said));
  }

  private static Text hint(Question question) {
    Text own = question.hint();
    Text kinds = question.kind().hint().orElse(Text.empty());
    if (own.equals(Text.empty()) && kinds.equals(Text.empty())) {
      return Text.empty();
    }
    return Text.of("conversation.hint", Text.lines(own, kinds));
  }

  /** What can be done with the open question, or the review, beside answering. */
  List<Button> ways(Walk walk, long row) {
    return walk.question() == null
        ? List.of(
            button(row, REVIEW, Text.of("conversation.send"), SEND),
            button(row, REVIEW, Text.of(leave(walk.form())), LATER))
        : questionWays(walk, row);
  }

  private static List<Button> questionWays(Walk walk, long row) {
    Question question = walk.question();
    List<Button> ways = new ArrayList<>();
    if (walk.leadsBack()) {
      String back = walk.place().checking() ? "conversation.unchanged" : "conversation.back";
      ways.add(button(row, question.key(), Text.of(back), BACK));
    }
    if (question.optional()) {
      String skip = walk.answer().isPresent() ? "conversation.unanswer" : "conversation.skip";
      ways.add(button(row, question.key(), Text.of(skip), SKIP));
    }
    if (isGoneBackTo(walk) && !hasDone(question.kind(), walk.draft())) {
      ways.add(button(row, question.key(), Text.of("conversation.forward"), ON));
    }
    ways.add(button(row, question.key(), Text.of(leave(walk.form())), LATER));
    return ways;
  }

  private static boolean isGoneBackTo(Walk walk) {
    return walk.place().opened() != null && !walk.place().checking();
  }

  /** Ready says the same as going on, and must not be said in two ways. */
  private static boolean hasDone(Kind kind, JsonNode draft) {
    return kind.picks(draft).stream()
        .flatMap(List::stream)
        .anyMatch(pick -> pick.value().equals(Choice.DONE));
  }

  private static String leave(Form form) {
    return form.isLasting() ? "conversation.putaside" : "conversation.cancel";
  }

  private static Button button(long row, String key, Text label, String value) {
    return Button.press(label, ACTION, row, key, value);
  }

  /** What may still come is counted, so that the whole never grows; of much that may, nothing. */
  private static Text progress(Walk walk, Question question) {
    List<Question> applying = walk.form().applying(walk.answered());
    List<Question> all = walk.form().questions();
    int possible =
        (int)
            all.subList(all.indexOf(question), all.size()).stream()
                .filter(later -> !applying.contains(later))
                .count();
    int number = applying.indexOf(question) + 1;
    return possible <= FEW
        ? progress(number, applying.size() + possible)
        : Text.of("conversation.progress.open", number);
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

  Screen review(Walk walk, long row) {
    List<Text> lines = new ArrayList<>();
    List<Button> numbers = new ArrayList<>();
    for (Question question : walk.form().applying(walk.answered())) {
      int number = numbers.size() + 1;
      lines.add(line(number, question, walk.answered()));
      numbers.add(button(row, question.key(), Text.words(Integer.toString(number)), EDIT));
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("conversation.review", walk.form().title()),
                Text.lines(lines),
                Text.of("conversation.review.change")))
        .with(button(row, REVIEW, Text.of("conversation.send"), SEND))
        .grid(numbers, NUMBERS_PER_ROW)
        .with(button(row, REVIEW, Text.of(leave(walk.form())), LATER));
  }

  private static Text line(int number, Question question, Answers answers) {
    Text answer =
        answers
            .get(question.key())
            .map(question.kind()::shown)
            .orElse(Text.of("conversation.nothing"));
    return Text.of("conversation.review.line", number, question.text(), answer);
  }

  /** What has been answered so far, under the form's title. */
  static List<Text> answers(Form form, Answers answers) {
    List<Text> lines = new ArrayList<>();
    for (Question question : form.applying(answers)) {
      if (answers.get(question.key()).isPresent()) {
        lines.add(line(lines.size() + 1, question, answers));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, form.title());
    }
    return lines;
  }
}
