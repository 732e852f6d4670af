package ru.tandem.conversation;

import java.util.List;
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
  private final UnaskedFiles files;
  private final ApplicationEventPublisher events;

  Forms(
      FormHosts hosts,
      FormRows rows,
      BegunForms begun,
      FormScreens screens,
      UnaskedFiles files,
      ApplicationEventPublisher events) {
    this.hosts = hosts;
    this.rows = rows;
    this.begun = begun;
    this.screens = screens;
    this.files = files;
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

  /** What has been answered is there when the form is begun again. */
  public void keep(Person person, String name, Object subject, Answers answers) {
    String about = String.valueOf(subject);
    FormRow row = begunOrOpened(person, hosts.form(name, person, about), about);
    rows.keep(row.at(new Walk(hosts.form(name, person, about), answers.byKey(), Place.START)));
    rows.park(row);
  }

  void begin(Turn turn, String name, String subject) {
    Form form = hosts.form(name, turn.person(), subject);
    FormRow row = begunOrOpened(turn.person(), form, subject);
    turn.speaks(form.informal());
    go(turn, row, Walk.of(form, row));
  }

  private FormRow begunOrOpened(Person person, Form form, String subject) {
    return rows.find(person.id(), form.name(), subject)
        .orElseGet(() -> open(person, form, subject));
  }

  private static FormTakenUp takenUp(FormRow row) {
    return new FormTakenUp(row.id(), row.person(), row.form(), row.subject());
  }

  private FormRow open(Person person, Form form, String subject) {
    FormRow row = rows.open(person.id(), form.name(), subject, form.version());
    ObjectNode known = row.answers().deepCopy();
    form.known().forEach(known::set);
    return known.isEmpty() ? row : row.at(new Walk(form, known, Place.START));
  }

  /**
   * The first question of a form that is laid before somebody: its buttons work, but what is typed
   * still belongs to what the person is at.
   */
  Screen offer(Turn turn, String name, String subject) {
    Form form = hosts.form(name, turn.person(), subject);
    FormRow row = begunOrOpened(turn.person(), form, subject);
    rows.park(row);
    return screen(turn, row, Walk.of(form, row));
  }

  private Screen screen(Turn turn, FormRow row, Walk walk) {
    return walk.question() == null
        ? screens.review(walk, row.id())
        : screens.question(walk, row.id(), turn::plain);
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
        turn.show(prefixed(Text.of("conversation.contact.taken"), question), Turn.FORM);
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
    turn.show(prefixed(before, screen(turn, row, walk)), Turn.FORM);
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
    Walk walk = Walk.of(form, open.get());
    Question question = walk.question();
    if (question != null && !words.isEmpty() && begun.isOld(open.get())) {
      Step step = attempt.on(question.kind(), walk.draft());
      if (step instanceof Step.Refused) {
        return false;
      } else if (question.kind().takesAnyWords()) {
        turn.show(offered(turn, open.get(), walk, words), null);
        return true;
      }
    }
    turn.speaks(form.informal());
    if (question == null || !question.kind().asksContact()) {
      turn.stripLast();
    }
    if (question == null) {
      Screen review = screens.review(walk, open.get().id());
      turn.show(prefixed(Text.of("conversation.kind.press"), review), Turn.FORM);
    } else {
      take(turn, open.get(), walk, attempt, words);
    }
    return true;
  }

  private void take(Turn turn, FormRow row, Walk walk, Conversion attempt, String words) {
    Question question = walk.question();
    if (question.optional() && Spoken.isSame(turn.plain(Text.of("conversation.skip")), words)) {
      accept(turn, row, walk, walk.answers(JsonNodeFactory.instance.nullNode()));
    } else {
      after(turn, row, walk, attempt.on(question.kind(), walk.draft()));
    }
  }

  /** An attempt to answer a question of that kind. */
  interface Conversion {
    Step on(Kind kind, JsonNode draft);
  }

  /**
   * Words came while nothing was being asked: whether they are meant for what was asked last is for
   * the person to say.
   *
   * @return empty when nothing is begun that they could answer
   */
  Optional<Screen> offerWords(Turn turn, String words) {
    for (FormRow row : begun.lately(turn.person())) {
      Form form = hosts.orNull(row, turn.person());
      if (form != null && fits(turn, Walk.of(form, row), words)) {
        return Optional.of(offered(turn, row, Walk.of(form, row), words));
      }
    }
    return Optional.empty();
  }

  private Screen offered(Turn turn, FormRow row, Walk walk, String words) {
    Walk heard = walk.hears(words);
    rows.keep(row.at(heard));
    return screens.heard(heard, row.id(), words, turn::plain);
  }

  /** Whether a question is open that has no use for these words, or that only asks for a name. */
  boolean hasNoUseFor(Turn turn, String words) {
    return open(turn)
        .filter(
            walk ->
                !fits(turn, walk, words)
                    || walk.question().kind() instanceof Typed.FullName
                    || walk.question().kind() instanceof Typed.Name)
        .isPresent();
  }

  /** Whether keys are all that the open question, or the review, takes. */
  boolean takesOnlyKeys(Turn turn) {
    return open(turn)
        .map(Walk::question)
        .map(question -> !(question.kind() instanceof Typed || question.kind().asksContact()))
        .orElse(open(turn).isPresent());
  }

  private Optional<Walk> open(Turn turn) {
    return rows.current(turn.person().id())
        .flatMap(
            row ->
                Optional.ofNullable(hosts.orNull(row, turn.person()))
                    .map(form -> Walk.of(form, row)));
  }

  /**
   * What was typed is laid before its writer as a letter: one tap sends it on, and nothing remains
   * of it where he does not.
   *
   * @return empty when it is no such letter
   */
  Optional<Screen> letter(Turn turn, Reply.Begin to, String words) {
    return laid(turn, to, words).map(row -> screens.letter(walk(turn, row), row.id(), words));
  }

  /**
   * What was typed is laid before its writer as the answer to a form that he has not opened.
   *
   * @return empty when it is no such answer
   */
  Optional<Screen> belonging(Turn turn, Reply.Begin to, String words) {
    return laid(turn, to, words).map(row -> screens.belonging(walk(turn, row), row.id(), words));
  }

  private Walk walk(Turn turn, FormRow row) {
    return Walk.of(hosts.form(row.form(), turn.person(), row.subject()), row);
  }

  private Optional<FormRow> laid(Turn turn, Reply.Begin to, String words) {
    Form form = hosts.form(to.form(), turn.person(), to.subject());
    Optional<FormRow> begun = rows.find(turn.person().id(), to.form(), to.subject());
    FormRow row = begun.orElseGet(() -> open(turn.person(), form, to.subject()));
    Walk walk = Walk.of(form, row);
    if (begun.isEmpty()) {
      rows.shelve(row);
    }
    if (!fits(turn, walk, words)) {
      return Optional.empty();
    }
    FormRow heard = row.at(walk.hears(words));
    rows.keep(heard);
    return Optional.of(heard);
  }

  /** Why such a letter cannot be passed on; empty where it can, or where nothing is asked. */
  Optional<Text> tooLong(Turn turn, Reply.Begin to, String words) {
    Form form = hosts.form(to.form(), turn.person(), to.subject());
    Question first = new Walk(form, JsonNodeFactory.instance.objectNode(), Place.START).question();
    return first != null && first.kind().words(words, null) instanceof Step.Refused refused
        ? Optional.of(refused.why())
        : Optional.empty();
  }

  private static boolean fits(Turn turn, Walk walk, String words) {
    Question question = walk.question();
    if (question == null) {
      return false;
    }
    Step step = Spoken.step(question.kind(), walk.draft(), words, turn::plain);
    return !(step instanceof Step.Refused);
  }

  /** Whether what the person types now is an answer. */
  boolean isAsked(Person person) {
    return asked(person).isPresent();
  }

  /** The name of the form to which what the person types now is an answer. */
  Optional<String> asked(Person person) {
    return rows.current(person.id()).map(FormRow::form);
  }

  /**
   * A key under a question or a review. It belongs to the question that is open, or to none.
   *
   * @return false when the person left the form
   */
  boolean press(Turn turn, long id, String key, String value) {
    FormRow row = rows.find(turn.person().id(), id).orElseThrow(AlreadySettled::new);
    Form form = hosts.orNull(row, turn.person());
    if (form == null) {
      rows.close(row);
      throw new AlreadySettled();
    }
    Walk walk = Walk.of(form, row);
    turn.speaks(form.informal());
    if (value.equals(FormScreens.LATER)) {
      leave(turn, form, row);
      return false;
    } else if (value.equals(BegunForms.GO)) {
      events.publishEvent(takenUp(row));
      go(turn, row, walk);
    } else if (value.equals(FormScreens.EDIT) && walk.isComplete()) {
      go(turn, row, walk.opens(key));
    } else if (!walk.isAt(key)) {
      settled(turn, row, walk);
    } else if (walk.question() == null) {
      pressReview(turn, row, walk, value);
    } else {
      pressQuestion(turn, row, walk, value);
    }
    return true;
  }

  private void leave(Turn turn, Form form, FormRow row) {
    turn.speaks(null);
    if (begun.leave(form, row)) {
      turn.toast(Text.of("conversation.saved"));
    }
  }

  private void settled(Turn turn, FormRow row, Walk walk) {
    turn.toast(Text.of("conversation.kind.settled"));
    go(turn, row, walk);
  }

  /** Only from the review is a form handed in, and only while all its answers hold. */
  private void pressReview(Turn turn, FormRow row, Walk walk, String value) {
    Walk holding = walk.consistent();
    if (value.equals(FormScreens.SEND) && walk.form().isReviewed() && holding.isComplete()) {
      finish(turn, row, holding);
    } else {
      settled(turn, row, holding);
    }
  }

  private void pressQuestion(Turn turn, FormRow row, Walk walk, String value) {
    Question question = walk.question();
    if (value.equals(FormScreens.BACK) && walk.leadsBack()) {
      go(turn, row, walk.back());
    } else if (value.equals(FormScreens.ON) && walk.place().opened() != null) {
      accept(turn, row, walk, walk.on());
    } else if (value.equals(FormScreens.SKIP) && question.optional()) {
      accept(turn, row, walk, walk.answers(JsonNodeFactory.instance.nullNode()));
    } else if (meant(walk, value).isPresent()) {
      String words = meant(walk, value).get();
      after(turn, row, walk, Spoken.step(question.kind(), walk.draft(), words, turn::plain));
    } else if (isShown(question.kind(), walk, value)) {
      after(turn, row, walk, question.kind().press(value, walk.draft()));
    } else {
      settled(turn, row, walk);
    }
  }

  private static Optional<String> meant(Walk walk, String value) {
    return Optional.of(value)
        .filter(one -> one.startsWith(FormScreens.HEARD))
        .flatMap(one -> walk.place().heard(one.substring(FormScreens.HEARD.length())));
  }

  /** Keys that turn pages or confirm count as they are shown now; options from any page. */
  private static boolean isShown(Kind kind, Walk walk, String value) {
    return !value.startsWith("~")
        || kind.picks(walk.draft()).stream()
            .flatMap(List::stream)
            .anyMatch(pick -> pick.value().equals(value));
  }

  private void after(Turn turn, FormRow row, Walk walk, Step step) {
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

  private static Screen prefixed(Text words, Screen screen) {
    return new Screen(Text.paragraphs(words, screen.text()), screen.rows(), screen.attachment());
  }

  private void accept(Turn turn, FormRow row, Walk before, Walk answered) {
    if (before.question().kind().asksContact()) {
      boolean number = before.question().kind().isContact(answered.given(before.question().key()));
      turn.clear(Text.of(number ? "conversation.contact.taken" : "conversation.contact.without"));
    }
    if (before.answers().isEmpty() && before.form().isLasting()) {
      events.publishEvent(takenUp(row));
    }
    go(turn, row, answered);
  }

  private void go(Turn turn, FormRow row, Walk walk) {
    if (walk.question() == null && !walk.form().isReviewed()) {
      finish(turn, row, walk);
    } else {
      rows.save(row.at(walk));
      turn.show(screen(turn, row, walk), Turn.FORM);
    }
  }

  private void finish(Turn turn, FormRow row, Walk walk) {
    rows.close(row);
    turn.speaks(null);
    Reply reply = walk.form().submit(walk.handedIn());
    events.publishEvent(new Pressed(row.person(), row.form(), row.subject()));
    turn.reply(reply, this);
  }
}
