package ru.tandem.conversation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/** What is typed, sent and spoken, and what it is meant for. */
@Component
class WordsAndFiles {

  private static final String RELAY = "conversation.unexpected.relay";

  private final KeysAndCommands keys;
  private final Forms forms;
  private final FormSteps steps;
  private final FormAnswers answers;
  private final BegunForms begun;
  private final Homes homes;
  private final MeantWords meant;
  private final ChangedMind mind;
  private final WayBack back;
  private final UnaskedFiles files;
  private final OpenOffers offers;
  private final Pasted pasted;
  private final Texts texts;

  WordsAndFiles(
      KeysAndCommands keys,
      Forms forms,
      FormSteps steps,
      FormAnswers answers,
      BegunForms begun,
      Homes homes,
      MeantWords meant,
      ChangedMind mind,
      WayBack back,
      UnaskedFiles files,
      OpenOffers offers,
      Pasted pasted,
      Texts texts) {
    this.keys = keys;
    this.forms = forms;
    this.steps = steps;
    this.answers = answers;
    this.begun = begun;
    this.homes = homes;
    this.meant = meant;
    this.mind = mind;
    this.back = back;
    this.files = files;
    this.offers = offers;
    this.pasted = pasted;
    this.texts = texts;
  }

  /**
   * A yes or a no to the question what was meant, typed as those words were. The question is over
   * with whatever comes after it.
   */
  boolean isConfirmed(Turn turn, Incoming incoming) {
    Optional<String> offered = offers.take(turn.person());
    if (offered.isEmpty() || !(incoming instanceof Incoming.Said said)) {
      return false;
    }
    if (texts.isSaid("conversation.said.yes", said.words())) {
      keys.press(turn, offered.get());
      return true;
    }
    boolean no = texts.isSaid("conversation.said.no", said.words());
    if (no) {
      Screen dropped = Screen.of("conversation.heard.dropped").with(Button.home());
      turn.show(back.with(dropped, turn.person()), null);
    }
    return no;
  }

  /** All that is neither a key nor a command. */
  void answer(Turn turn, Incoming incoming, Instant now) {
    if (incoming instanceof Incoming.Said said) {
      said(turn, said, now);
    } else if (incoming instanceof Incoming.SharedContact card) {
      if (!answers.takeContact(turn, card.phone(), card.own())) {
        unexpected(turn, "conversation.unexpected.contact");
      }
    } else if (incoming instanceof Incoming.SentFile file) {
      sent(turn, file);
    } else if (incoming instanceof Incoming.SentVoice voice) {
      heard(turn, (kind, draft) -> kind.voice(voice, draft), unneededVoice(turn.person()));
    } else if (incoming instanceof Incoming.SentPlace place) {
      heard(
          turn, (kind, draft) -> kind.place(place.words(), draft), "conversation.unexpected.other");
    } else if (incoming instanceof Incoming.SentOther other) {
      other(turn, other);
    } else {
      edited(turn);
    }
  }

  private void edited(Turn turn) {
    Text refusal = Text.of("conversation.unexpected.edit");
    heard(turn, (kind, draft) -> new Kind.Step.Refused(refusal), "conversation.unexpected.edited");
  }

  private void other(Turn turn, Incoming.SentOther other) {
    if (areForThemselves(turn, other.caption())) {
      captioned(turn, "conversation.unexpected.captioned", other.caption());
    } else {
      heard(turn, (kind, draft) -> kind.other(draft), "conversation.unexpected.other");
    }
  }

  /** Words under what is not taken: whoever wrote them there has said them. */
  private boolean areForThemselves(Turn turn, String caption) {
    boolean belong =
        answers.asked(turn).filter(kind -> kind.asksFile() || kind.carriesFiles()).isPresent();
    return !caption.isBlank() && !belong;
  }

  private void captioned(Turn turn, String why, String caption) {
    turn.remarks(Text.of(why));
    said(turn, caption);
  }

  private void said(Turn turn, Incoming.Said said, Instant now) {
    Optional<String> link = pasted.link(turn.person(), said);
    if (link.isPresent()) {
      keys.command(turn, new Incoming.Commanded(said.sender(), "start", link.get()), now);
      return;
    }
    Optional<Reply> opened = pasted.code(turn.person(), said.words());
    if (opened.isPresent()) {
      Optional<BegunForms.Left> left = begun.atIt(turn.person());
      turn.turnsAway();
      begun.park(turn.person());
      turn.reply(WayBack.below(opened.get(), left), steps);
      return;
    }
    said(turn, said.words());
  }

  private void said(Turn turn, String words) {
    Optional<String> way = answers.way(turn, words);
    if (way.isPresent()) {
      turn.turnsAway();
      turn.stripLast();
      keys.press(turn, way.get());
      return;
    }
    if (mind.isAboutPhone(turn, words) && answers.takeWords(turn, words)) {
      return;
    }
    Optional<Reply> changed = mind.hear(turn, words);
    if (changed.isPresent()) {
      turn.turnsAway();
      turn.stripLast();
      turn.reply(changed.get(), steps);
      return;
    }
    Optional<Reply> aside = meant.aside(turn, words);
    if (aside.isPresent()) {
      turn.turnsAway();
      turn.stripLast();
      begun.park(turn.person());
      turn.reply(back.with(aside.get(), turn.person()), steps);
      return;
    }
    Optional<Screen> settled = answers.settledMeanwhile(turn);
    if (answers.takeWords(turn, words)) {
      return;
    }
    if (texts.isSaid("conversation.said.goon", words) && goesOn(turn)) {
      return;
    }
    meant
        .by(turn, words)
        .ifPresentOrElse(
            reply -> turn.reply(reply, steps), () -> heardInVain(turn, settled, words));
  }

  /** What was left is asked again; false where nothing was. */
  private boolean goesOn(Turn turn) {
    Optional<Button> left = begun.goOn(turn.person());
    left.ifPresent(
        key -> {
          turn.turnsAway();
          keys.press(turn, key.data());
        });
    return left.isPresent();
  }

  private void heardInVain(Turn turn, Optional<Screen> settled, String words) {
    settled.ifPresentOrElse(
        screen -> turn.show(screen, null), () -> unexpected(turn, why(turn, words)));
  }

  private String why(Turn turn, String words) {
    if (texts.isSaid(ChangedMind.ENOUGH, words)) {
      return "conversation.enough.nothing";
    }
    boolean newcomer = homes.isStranger(turn.person()) && begun.goOn(turn.person()).isEmpty();
    return newcomer ? newcomers(words) : "conversation.unexpected";
  }

  /** Whoever has not come in yet may type a code, and has keys for nothing else. */
  private static String newcomers(String words) {
    return MeantWords.isSaid(words)
        ? "conversation.unexpected.stranger"
        : "conversation.unexpected.newcomer";
  }

  private void heard(Turn turn, FormAnswers.Conversion attempt, String elseSay) {
    if (!answers.take(turn, attempt)) {
      unexpected(turn, elseSay);
    }
  }

  /** Whoever sends a file before being asked for one is asked what it is. */
  private void sent(Turn turn, Incoming.SentFile file) {
    if (answers.takeFile(turn, file)) {
      return;
    }
    Optional<Screen> asked = files.offer(turn.person(), file);
    if (asked.isPresent()) {
      boolean answering = forms.isAsked(turn.person());
      turn.show(answering ? back.with(asked.get(), turn.person()) : asked.get(), null);
    } else if (areForThemselves(turn, file.caption())) {
      captioned(turn, unneeded(turn.person(), file), file.caption());
    } else {
      heard(turn, (kind, draft) -> kind.file(file, draft), unneeded(turn.person(), file));
    }
  }

  /**
   * A picture of a signed sheet is sent by who has been asked for one: the sheet is what counts.
   */
  private String unneeded(Person person, Incoming.SentFile sent) {
    boolean sheet = sent.picture() && !homes.isStranger(person);
    String file = meant.mayCarry(person) ? RELAY : "conversation.unexpected.file";
    return sheet ? "conversation.unexpected.sheet" : file;
  }

  /** Whoever works with somebody meant it for him, most likely. */
  private String unneededVoice(Person person) {
    return meant.mayCarry(person) ? RELAY : "conversation.unexpected.other";
  }

  /** Nothing is lost: who had been asked something can go back to it. */
  private void unexpected(Turn turn, String key) {
    turn.show(back.instead(Text.of(key), turn.person()), null);
  }
}
