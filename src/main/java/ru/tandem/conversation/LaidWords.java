package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Kind.Step;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Words that may be meant for a form that is not asking just now: they are laid before their
 * writer, and one tap makes them an answer.
 */
@Component
class LaidWords {

  private final FormHosts hosts;
  private final FormRows rows;
  private final BegunForms begun;
  private final FormScreens screens;
  private final FormSteps steps;
  private final OpenOffers offers;

  LaidWords(
      FormHosts hosts,
      FormRows rows,
      BegunForms begun,
      FormScreens screens,
      FormSteps steps,
      OpenOffers offers) {
    this.hosts = hosts;
    this.rows = rows;
    this.begun = begun;
    this.screens = screens;
    this.steps = steps;
    this.offers = offers;
  }

  /**
   * Words came while nothing was being asked: whether they are meant for what was asked last is for
   * the person to say.
   *
   * @param enough whether they say that somebody wants no more of it: no question for any words has
   *     them for its answer
   * @return empty when nothing is begun that they could answer
   */
  Optional<Screen> offerWords(Turn turn, String words, boolean enough) {
    for (FormRow row : begun.lately(turn.person())) {
      Form form = hosts.orNull(row, turn.person());
      if (form != null
          && fits(turn, Walk.of(form, row), words)
          && !(enough && Walk.of(form, row).question().kind().takesAnyWords())) {
        return Optional.of(offered(turn, row, Walk.of(form, row), words));
      }
    }
    return Optional.empty();
  }

  /** Asks whether these words are the answer to the question that is open. */
  Screen offered(Turn turn, FormRow row, Walk walk, String words) {
    Walk heard = walk.hears(words);
    rows.keep(row.at(heard));
    Screen asked = screens.heard(heard, row.id(), words, turn::plain);
    offers.put(turn.person(), asked);
    return asked;
  }

  /** Whether keys are all that the open question, or the review, takes. */
  static boolean takesOnlyKeys(Walk open) {
    Question question = open.question();
    return question == null || !(question.kind() instanceof Typed || question.kind().asksContact());
  }

  /** Where the form is that typed words belong to; empty where there is none. */
  Optional<Walk> open(Turn turn) {
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
    Optional<Screen> asked =
        laid(turn, to, words).map(row -> screens.belonging(walk(turn, row), row.id(), words));
    asked.ifPresent(screen -> offers.put(turn.person(), screen));
    return asked;
  }

  /** The same where it may answer several: one key for each, under its title. */
  Optional<Screen> belonging(Turn turn, List<Reply.Begin> places, String words) {
    List<Button> keys = new ArrayList<>();
    for (Reply.Begin place : places) {
      laid(turn, place, words)
          .map(row -> screens.place(walk(turn, row), row.id(), words))
          .ifPresent(keys::add);
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(screens.places(keys, words));
  }

  private Walk walk(Turn turn, FormRow row) {
    return Walk.of(hosts.form(row.form(), turn.person(), row.subject()), row);
  }

  private Optional<FormRow> laid(Turn turn, Reply.Begin to, String words) {
    Form form = hosts.form(to.form(), turn.person(), to.subject());
    Optional<FormRow> begun = rows.find(turn.person().id(), to.form(), to.subject());
    FormRow row = begun.orElseGet(() -> steps.open(turn.person(), form, to.subject()));
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

  /** Whether the open question makes an answer of these words. */
  static boolean fits(Turn turn, Walk walk, String words) {
    Question question = walk.question();
    if (question == null) {
      return false;
    }
    Step step = Spoken.step(question.kind(), walk.draft(), words, turn::plain);
    return !(step instanceof Step.Refused);
  }
}
