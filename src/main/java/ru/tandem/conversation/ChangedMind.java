package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Kind.Step;

/**
 * Somebody is asked something and says that he does not want to, or no longer: the key that leaves
 * is meant, whatever it is called, unless such words can be the answer.
 */
@Component
class ChangedMind {

  static final String ENOUGH = "conversation.said.enough";

  /** Said to the question for the phone, these mean no more than it. */
  private static final String NOT_THIS = "conversation.said.notthis";

  private final FormHosts hosts;
  private final FormRows rows;
  private final FormScreens screens;
  private final BegunForms begun;
  private final WayBack back;
  private final OpenOffers offers;
  private final Texts texts;
  private final Supplier<List<Overheard>> overheard;

  ChangedMind(
      FormHosts hosts,
      FormRows rows,
      FormScreens screens,
      BegunForms begun,
      WayBack back,
      OpenOffers offers,
      Texts texts,
      ObjectProvider<Overheard> overheard) {
    this.hosts = hosts;
    this.rows = rows;
    this.screens = screens;
    this.begun = begun;
    this.back = back;
    this.offers = offers;
    this.texts = texts;
    this.overheard = SingletonSupplier.of(() -> overheard.orderedStream().toList());
  }

  /** Whether only the number is refused that is being asked for: there are other ways on. */
  boolean isAboutPhone(Turn turn, String words) {
    return texts.isSaid(NOT_THIS, words)
        && rows.current(turn.person().id())
            .filter(row -> asksContact(row, hosts.orNull(row, turn.person())))
            .isPresent();
  }

  private static boolean asksContact(FormRow row, Form form) {
    Question question = form == null ? null : Walk.of(form, row).question();
    return question != null && question.kind().asksContact();
  }

  /** Empty where nothing is being asked, and for all other words. */
  Optional<Reply> hear(Turn turn, String words) {
    Optional<FormRow> open = rows.current(turn.person().id());
    Form form = open.map(row -> hosts.orNull(row, turn.person())).orElse(null);
    return form == null ? Optional.empty() : hear(turn, open.get(), form, words);
  }

  private Optional<Reply> hear(Turn turn, FormRow row, Form form, String words) {
    Optional<Reply> further =
        overheard.get().stream()
            .flatMap(one -> one.turnAway(turn.person(), row.form(), row.subject(), words).stream())
            .findFirst();
    if (further.isPresent() || !texts.isSaid(ENOUGH, words)) {
      further.ifPresent(reply -> begun.park(turn.person()));
      return further;
    }
    Walk walk = Walk.of(form, row);
    Question question = walk.question();
    if (question == null) {
      return Optional.of(left(turn, form, row));
    }
    Step step = Spoken.step(question.kind(), walk.draft(), words, turn::plain);
    if (step instanceof Step.Refused) {
      return Optional.of(left(turn, form, row));
    }
    return question.kind().takesAnyWords()
        ? Optional.of(asked(turn, row, walk, words))
        : Optional.empty();
  }

  private Screen left(Turn turn, Form form, FormRow row) {
    boolean kept = begun.leave(form, row);
    turn.speaks(null);
    return back.under(
        Text.of(kept ? "conversation.enough.kept" : "conversation.enough.dropped"), turn.person());
  }

  private Screen asked(Turn turn, FormRow row, Walk walk, String words) {
    Walk heard = walk.hears(words);
    rows.keep(row.at(heard));
    Screen asked = screens.heardOrLeft(heard, row.id(), words, turn::plain);
    offers.put(turn.person(), asked);
    return asked;
  }
}
