package ru.tandem.conversation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Kind.Step;
import ru.tandem.people.Person;
import tools.jackson.databind.node.ObjectNode;

/** Goes from one question of a form to the next, from its opening to what it is for. */
@Component
class FormSteps implements Turn.Opening {

  private final FormHosts hosts;
  private final FormRows rows;
  private final FormScreens screens;
  private final ApplicationEventPublisher events;

  FormSteps(FormHosts hosts, FormRows rows, FormScreens screens, ApplicationEventPublisher events) {
    this.hosts = hosts;
    this.rows = rows;
    this.screens = screens;
    this.events = events;
  }

  @Override
  public void begin(Turn turn, String name, String subject) {
    Form form = hosts.form(name, turn.person(), subject);
    FormRow row = begunOrOpened(turn.person(), form, subject);
    turn.speaks(form.informal());
    go(turn, row, Walk.of(form, row));
  }

  /** The form as it was left, or opened with what is known already. */
  FormRow begunOrOpened(Person person, Form form, String subject) {
    return rows.find(person.id(), form.name(), subject)
        .orElseGet(() -> open(person, form, subject));
  }

  FormRow open(Person person, Form form, String subject) {
    FormRow row = rows.open(person.id(), form.name(), subject, form.version());
    ObjectNode known = row.answers().deepCopy();
    form.known().forEach(known::set);
    return known.isEmpty() ? row : row.at(new Walk(form, known, Place.START));
  }

  static FormTakenUp takenUp(FormRow row) {
    return new FormTakenUp(row.id(), row.person(), row.form(), row.subject());
  }

  /** What is asked now, or all answers where nothing is. */
  Screen screen(Turn turn, FormRow row, Walk walk) {
    return walk.question() == null
        ? screens.review(walk, row.id())
        : screens.question(walk, row.id(), turn::plain);
  }

  /** Keeps where the walk has come to, and asks what comes next; the last answer hands it in. */
  void go(Turn turn, FormRow row, Walk walk) {
    if (walk.question() == null && !walk.form().isReviewed()) {
      finish(turn, row, walk);
    } else {
      rows.save(row.at(walk));
      turn.show(screen(turn, row, walk), Turn.FORM);
    }
  }

  /** What was pressed or sent is no answer to what is asked. */
  void settled(Turn turn, FormRow row, Walk walk) {
    turn.toast(Text.of("conversation.kind.settled"));
    go(turn, row, walk);
  }

  /** An answer counts as the kind of its question, and the form, take it. */
  void after(Turn turn, FormRow row, Walk walk, Step step) {
    Question question = walk.question();
    if (step instanceof Step.Accepted accepted && question.kind().takes(accepted.answer())) {
      question
          .refusal()
          .apply(walk.answered(), accepted.answer())
          .ifPresentOrElse(
              why -> refuse(turn, row, walk, why),
              () -> accept(turn, row, walk, walk.answers(accepted.answer())));
    } else if (step instanceof Step.Drafted drafted) {
      go(turn, row, walk.drafts(drafted.draft()));
    } else if (step instanceof Step.Refused refused) {
      refuse(turn, row, walk, refused.why());
    } else {
      settled(turn, row, walk);
    }
  }

  private void refuse(Turn turn, FormRow row, Walk walk, Text why) {
    if (turn.isPress()) {
      turn.toast(why);
    } else {
      turn.show(prefixed(why, screens.question(walk, row.id(), turn::plain)), Turn.FORM);
    }
  }

  void accept(Turn turn, FormRow row, Walk before, Walk answered) {
    if (before.question().kind().asksContact()) {
      boolean number = before.question().kind().isContact(answered.given(before.question().key()));
      turn.clear(Text.of(number ? "conversation.contact.taken" : "conversation.contact.without"));
    }
    if (before.answers().isEmpty() && before.form().isLasting()) {
      events.publishEvent(takenUp(row));
    }
    go(turn, row, answered);
  }

  void finish(Turn turn, FormRow row, Walk walk) {
    rows.close(row);
    turn.speaks(null);
    Reply reply = walk.form().submit(walk.handedIn());
    events.publishEvent(new Pressed(row.person(), row.form(), row.subject()));
    turn.reply(reply, this);
  }

  static Screen prefixed(Text words, Screen screen) {
    return new Screen(Text.paragraphs(words, screen.text()), screen.rows(), screen.attachment());
  }
}
