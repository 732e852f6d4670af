package ru.tandem.conversation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Kind.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes what is typed, shared or sent as an answer to the question that is open. */
@Component
class FormAnswers {

  private final FormHosts hosts;
  private final FormRows rows;
  private final BegunForms begun;
  private final FormScreens screens;
  private final FormSteps steps;
  private final LaidWords laid;
  private final UnaskedFiles files;
  private final OldKeys old;
  private final Texts texts;

  FormAnswers(
      FormHosts hosts,
      FormRows rows,
      BegunForms begun,
      FormScreens screens,
      FormSteps steps,
      LaidWords laid,
      UnaskedFiles files,
      OldKeys old,
      Texts texts) {
    this.hosts = hosts;
    this.rows = rows;
    this.begun = begun;
    this.screens = screens;
    this.steps = steps;
    this.laid = laid;
    this.files = files;
    this.old = old;
    this.texts = texts;
  }

  /** An attempt to answer a question of that kind. */
  interface Conversion {
    Step on(Kind kind, JsonNode draft);
  }

  /**
   * Takes what was typed, shared or sent as an answer to the current question.
   *
   * @return false when no form is open
   */
  boolean take(Turn turn, Conversion attempt) {
    return take(turn, attempt, "");
  }

  /**
   * A number that comes before it is asked for is kept for the question that will.
   *
   * @return false when no form is open
   */
  boolean takeContact(Turn turn, String phone, boolean own) {
    Conversion shared = (kind, draft) -> kind.contact(phone, own);
    return rows.current(turn.person().id())
            .filter(row -> isKeptAhead(turn, row, shared))
            .isPresent()
        || take(turn, shared);
  }

  private boolean isKeptAhead(Turn turn, FormRow row, Conversion shared) {
    Form form = hosts.orNull(row, turn.person());
    Walk walk = form == null ? null : Walk.of(form, row);
    if (walk == null || walk.question() == null || walk.question().kind().asksContact()) {
      return false;
    }
    for (Question later : form.applying(walk.answered())) {
      if (later.kind().asksContact()
          && shared.on(later.kind(), null) instanceof Step.Accepted accepted) {
        turn.speaks(form.informal());
        turn.stripLast();
        Walk kept = walk.ahead(later.key(), accepted.answer());
        rows.save(row.at(kept));
        Screen question = screens.question(kept, row.id(), turn::plain);
        turn.show(FormSteps.prefixed(Text.of("conversation.contact.taken"), question), Turn.FORM);
        return true;
      }
    }
    return false;
  }

  /** The key beside the answers that is called so: back, later, skip; empty where none is. */
  Optional<String> way(Turn turn, String words) {
    return rows.current(turn.person().id())
        .flatMap(
            row ->
                Optional.ofNullable(hosts.orNull(row, turn.person()))
                    .flatMap(
                        form ->
                            screens.ways(Walk.of(form, row), row.id()).stream()
                                .filter(way -> Spoken.isCalled(way.label(), words, turn::plain))
                                .map(Button::data)
                                .findFirst()));
  }

  /**
   * Takes a file that was sent, be it early: it is kept for its question, or for what follows.
   *
   * @return false when it is meant for nothing that is open
   */
  boolean takeFile(Turn turn, Incoming.SentFile file) {
    Optional<FormRow> open = rows.current(turn.person().id());
    Form form = open.map(row -> hosts.orNull(row, turn.person())).orElse(null);
    if (form == null) {
      return false;
    }
    Walk walk = Walk.of(form, open.get());
    Question asked = walk.question();
    if (asked != null && asked.kind().asksFile()) {
      return take(turn, (kind, draft) -> kind.file(file, draft));
    }
    return walk.forFiles()
        .map(question -> early(turn, open.get(), walk, question, file))
        .orElseGet(() -> waits(turn, open.get(), walk, file));
  }

  private boolean early(
      Turn turn, FormRow row, Walk walk, Question question, Incoming.SentFile file) {
    if (walk.question() == null) {
      rows.save(row.at(walk.opens(question.key())));
      return take(turn, (kind, draft) -> kind.file(file, draft));
    }
    Step step = question.kind().file(file, walk.draft(question.key()));
    if (!(step instanceof Step.Drafted drafted)) {
      return false;
    }
    Walk kept = walk.keeps(question.key(), drafted.draft());
    rows.save(row.at(kept));
    int count = ((Upload) question.kind()).count(drafted.draft());
    shows(turn, row, kept, Text.of("conversation.file.kept", count));
    return true;
  }

  private boolean waits(Turn turn, FormRow row, Walk walk, Incoming.SentFile file) {
    int waiting = files.waits(turn.person(), file, walk.form().kept());
    if (waiting > 0) {
      rows.save(row);
      shows(turn, row, walk, Text.of("conversation.file.kept", waiting));
    }
    return waiting > 0;
  }

  private void shows(Turn turn, FormRow row, Walk walk, Text before) {
    turn.speaks(walk.form().informal());
    turn.stripLast();
    turn.show(FormSteps.prefixed(before, steps.screen(turn, row, walk)), Turn.FORM);
  }

  /** What is asked now; empty when no form is open, or all is answered. */
  Optional<Kind> asked(Turn turn) {
    return laid.open(turn).map(Walk::question).map(Question::kind);
  }

  /**
   * Takes what was typed; whoever types what stands on a key means the key.
   *
   * @return false when no form is open
   */
  boolean takeWords(Turn turn, String words) {
    return take(turn, (kind, draft) -> Spoken.step(kind, draft, words, turn::plain), words);
  }

  /**
   * What has become of the question that was being answered and is settled meanwhile: whoever types
   * is not left to think that it was heard.
   */
  Optional<Screen> settledMeanwhile(Turn turn) {
    return rows.current(turn.person().id())
        .filter(row -> !begun.isOld(row) && hosts.orNull(row, turn.person()) == null)
        .map(row -> row.form() + ":" + row.subject().replaceAll("[/-]", ":"))
        .map(
            asked ->
                FormSteps.prefixed(
                    Text.of("conversation.became.words"), old.became(turn.person(), asked)));
  }

  private boolean take(Turn turn, Conversion attempt, String words) {
    Optional<FormRow> open = rows.current(turn.person().id());
    if (open.isEmpty()) {
      return false;
    }
    Form form = hosts.orNull(open.get(), turn.person());
    if (form == null) {
      rows.close(open.get());
      return false;
    }
    Walk walk = Walk.of(form, open.get());
    Question question = walk.question();
    if (question != null && !words.isEmpty() && begun.isOld(open.get())) {
      Step step = attempt.on(question.kind(), walk.draft());
      if (step instanceof Step.Refused) {
        return false;
      } else if (question.kind().takesAnyWords()) {
        turn.show(laid.offered(turn, open.get(), walk, words), null);
        return true;
      }
    }
    turn.speaks(form.informal());
    if (question == null || !question.kind().asksContact()) {
      turn.stripLast();
    }
    if (question == null) {
      Screen review = screens.review(walk, open.get().id());
      turn.show(FormSteps.prefixed(Text.of("conversation.kind.press"), review), Turn.FORM);
    } else {
      take(turn, open.get(), walk, attempt, words);
    }
    return true;
  }

  private void take(Turn turn, FormRow row, Walk walk, Conversion attempt, String words) {
    Question question = walk.question();
    Step step = attempt.on(question.kind(), walk.draft());
    boolean skip = Spoken.isSame(turn.plain(Text.of("conversation.skip")), words);
    boolean none = step instanceof Step.Refused && texts.isSaid("conversation.said.none", words);
    if (question.optional() && (skip || none)) {
      steps.accept(turn, row, walk, walk.answers(JsonNodeFactory.instance.nullNode()));
    } else {
      steps.after(turn, row, walk, step);
    }
  }
}
