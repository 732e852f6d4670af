package ru.tandem.conversation;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Kind.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leads people through forms: what is answered is kept at once, and the rest follows from it. */
@Component
public class Forms {

  private final FormHosts hosts;
  private final FormRows rows;
  private final BegunForms begun;
  private final FormScreens screens;
  private final ApplicationEventPublisher events;

  Forms(
      FormHosts hosts,
      FormRows rows,
      BegunForms begun,
      FormScreens screens,
      ApplicationEventPublisher events) {
    this.hosts = hosts;
    this.rows = rows;
    this.begun = begun;
    this.screens = screens;
    this.events = events;
  }

  /** The person has been invited to a form: whoever types instead of pressing is led to it. */
  public void prepare(Person person, String name, Object subject) {
    String about = String.valueOf(subject);
    if (rows.find(person.id(), name, about).isEmpty()) {
      rows.park(open(person, hosts.form(name, person, about), about));
    }
  }

  /**
   * What the person sends next goes to this form, without its question being asked again; unless he
   * is at something else.
   */
  public void expect(Person person, String name, Object subject) {
    String about = String.valueOf(subject);
    if (rows.current(person.id()).isEmpty()) {
      Form form = hosts.form(name, person, about);
      rows.find(person.id(), name, about)
          .ifPresentOrElse(rows::save, () -> open(person, form, about));
    }
  }

  void begin(Turn turn, String name, String subject) {
    Form form = hosts.form(name, turn.person(), subject);
    FormRow row =
        rows.find(turn.person().id(), name, subject)
            .map(begun -> current(form, begun))
            .orElseGet(() -> open(turn.person(), form, subject));
    turn.speaks(form.informal());
    go(turn, form, row);
  }

  private static FormTakenUp takenUp(FormRow row) {
    return new FormTakenUp(row.id(), row.person(), row.form(), row.subject());
  }

  private FormRow open(Person person, Form form, String subject) {
    FormRow row = rows.open(person.id(), form.name(), subject, form.version());
    ObjectNode known = row.answers().deepCopy();
    form.known().forEach(known::set);
    return known.isEmpty() ? row : row.with(known, form.version());
  }

  /** Without the answers to questions whose meaning has changed since they were given. */
  private static FormRow current(Form form, FormRow row) {
    if (row.version() >= form.version()) {
      return row;
    }
    ObjectNode answers = row.answers().deepCopy();
    form.questions().stream()
        .filter(question -> question.since() > row.version())
        .forEach(question -> answers.remove(question.key()));
    return row.with(answers, form.version());
  }

  /**
   * The first question of a form that is laid before somebody: its buttons work, but what is typed
   * still belongs to what the person is at.
   */
  Screen offer(Turn turn, String name, String subject) {
    Form form = hosts.form(name, turn.person(), subject);
    FormRow row =
        rows.find(turn.person().id(), name, subject)
            .map(begun -> current(form, begun))
            .orElseGet(() -> open(turn.person(), form, subject));
    rows.park(row);
    Question next = form.next(row.answered());
    return next == null
        ? screens.review(form, row)
        : screens.question(form, row, next, turn::plain);
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
   * Takes what was typed; whoever types what stands on a key means the key.
   *
   * @return false when no form is open
   */
  boolean takeWords(Turn turn, String words) {
    return take(turn, (kind, draft) -> Spoken.step(kind, draft, words, turn::plain), words);
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
    FormRow row = current(form, open.get());
    turn.speaks(form.informal());
    Question question = form.next(row.answered());
    if (question == null || !question.kind().asksContact()) {
      turn.stripLast();
    }
    if (question == null) {
      turn.show(prefixed(Text.of("conversation.kind.press"), screens.review(form, row)), Turn.FORM);
      return true;
    }
    if (question.optional() && Spoken.isSame(turn.plain(Text.of("conversation.skip")), words)) {
      accept(turn, form, row, question, JsonNodeFactory.instance.nullNode());
    } else {
      after(turn, form, row, question, attempt.on(question.kind(), row.draft()));
    }
    return true;
  }

  /** An attempt to answer a question of that kind. */
  interface Conversion {
    Step on(Kind kind, JsonNode draft);
  }

  /**
   * A key under a question or a review.
   *
   * @return false when the person left the form
   */
  boolean press(Turn turn, long id, String key, String value) {
    Optional<FormRow> open = rows.find(turn.person().id(), id);
    if (open.isEmpty()) {
      throw new AlreadySettled();
    }
    Form form = hosts.orNull(open.get(), turn.person());
    if (form == null) {
      rows.close(open.get());
      throw new AlreadySettled();
    }
    FormRow row = current(form, open.get());
    turn.speaks(form.informal());
    Question next = form.next(row.answered());
    boolean current = next == null ? key.equals("~") : next.key().equals(key);
    if (value.equals(BegunForms.GO)) {
      events.publishEvent(takenUp(row));
      go(turn, form, row);
    } else if (value.equals(FormScreens.LATER)) {
      leave(turn, form, row);
      return false;
    } else if (value.equals(FormScreens.EDIT) && next == null) {
      go(turn, form, without(row, key, form.version()));
    } else if (!current) {
      turn.toast(Text.of("conversation.kind.settled"));
      go(turn, form, row);
    } else if (value.equals(FormScreens.SEND)) {
      finish(turn, form, row);
    } else if (value.equals(FormScreens.BACK)) {
      String last = row.answered().lastKey().orElse(key);
      go(turn, form, without(row, last, form.version()));
    } else if (value.equals(FormScreens.SKIP) && next.optional()) {
      accept(turn, form, row, next, JsonNodeFactory.instance.nullNode());
    } else if (next != null) {
      after(turn, form, row, next, next.kind().press(value, row.draft()));
    }
    return true;
  }

  private void leave(Turn turn, Form form, FormRow row) {
    turn.speaks(null);
    if (begun.leave(form, row)) {
      turn.toast(Text.of("conversation.saved"));
    }
  }

  private void after(Turn turn, Form form, FormRow row, Question question, Step step) {
    if (step instanceof Step.Accepted accepted) {
      question
          .refusal()
          .apply(row.answered(), accepted.answer())
          .ifPresentOrElse(
              why -> refuse(turn, form, row, question, why),
              () -> accept(turn, form, row, question, accepted.answer()));
    } else if (step instanceof Step.Drafted drafted) {
      go(turn, form, row.drafting(drafted.draft()));
    } else {
      refuse(turn, form, row, question, ((Step.Refused) step).why());
    }
  }

  private void refuse(Turn turn, Form form, FormRow row, Question question, Text why) {
    if (turn.isPress()) {
      turn.toast(why);
    } else {
      Screen again = screens.question(form, row, question, turn::plain);
      turn.show(prefixed(why, again), Turn.FORM);
    }
  }

  private static Screen prefixed(Text words, Screen screen) {
    return new Screen(Text.paragraphs(words, screen.text()), screen.rows(), screen.attachment());
  }

  private void accept(Turn turn, Form form, FormRow row, Question question, JsonNode answer) {
    if (question.kind().asksContact()) {
      turn.clear(Text.of("conversation.contact.taken"));
    }
    if (row.answers().isEmpty() && form.isLasting()) {
      events.publishEvent(takenUp(row));
    }
    ObjectNode answers = row.answers().deepCopy();
    answers.set(question.key(), answer);
    dropWhatNoLongerApplies(form, answers);
    FormRow answered = row.with(answers, form.version());
    if (form.next(answered.answered()) == null && !form.isReviewed()) {
      finish(turn, form, answered);
    } else {
      go(turn, form, answered);
    }
  }

  private static void dropWhatNoLongerApplies(Form form, ObjectNode answers) {
    for (Question question : form.questions()) {
      if (answers.has(question.key()) && !question.holds(new Answers(answers))) {
        answers.remove(question.key());
      }
    }
  }

  /** Forgets one answer; what had been picked there is still marked when it is asked again. */
  private static FormRow without(FormRow row, String key, int version) {
    ObjectNode answers = row.answers().deepCopy();
    JsonNode forgotten = answers.remove(key);
    FormRow without = row.with(answers, version);
    if (forgotten == null || !forgotten.isArray()) {
      return without;
    }
    return without.drafting(JsonNodeFactory.instance.objectNode().set("picked", forgotten));
  }

  private void go(Turn turn, Form form, FormRow row) {
    rows.save(row);
    Question next = form.next(row.answered());
    if (next != null) {
      turn.show(screens.question(form, row, next, turn::plain), Turn.FORM);
    } else if (form.isReviewed()) {
      turn.show(screens.review(form, row), Turn.FORM);
    } else {
      finish(turn, form, row);
    }
  }

  private void finish(Turn turn, Form form, FormRow row) {
    rows.close(row);
    turn.speaks(null);
    Reply reply = form.submit(row.answered());
    events.publishEvent(new Pressed(row.person(), row.form(), row.subject()));
    turn.reply(reply, this);
  }
}
