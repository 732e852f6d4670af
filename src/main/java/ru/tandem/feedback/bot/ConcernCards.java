package ru.tandem.feedback.bot;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.GrownUps;
import ru.tandem.feedback.RaiseConcern;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;
import ru.tandem.tandems.LetterSort;

/** How a concern looks: to who raised it and to the curators. */
@Component
class ConcernCards {

  private final ConcernWords words;
  private final GrownUps grownUps;
  private final RaiseConcern raise;
  private final Chats chats;

  ConcernCards(ConcernWords words, GrownUps grownUps, RaiseConcern raise, Chats chats) {
    this.words = words;
    this.grownUps = grownUps;
    this.raise = raise;
    this.chats = chats;
  }

  /** Who reads it, until when an answer comes, and whom to call when it cannot wait. */
  Text promise(List<SchoolId> schools) {
    Instant latest =
        schools.stream().map(raise::promised).max(Comparator.naturalOrder()).orElseThrow();
    return Text.paragraphs(
        Text.of(schools.size() > 1 ? "feedback.promise.several" : "feedback.promise", latest),
        Text.of("feedback.emergency", Text.of("feedback.helpline")));
  }

  /** That the head alone reads what is said of a curator. */
  Text promise(List<PersonId> heads, SchoolId school) {
    Text names = Text.list(heads.stream().map(this::name).map(Text::words).toList());
    return Text.paragraphs(
        Text.of("feedback.promise.head", names, raise.promised(school)),
        Text.of("feedback.emergency", Text.of("feedback.helpline")));
  }

  /** What is said of a curator has words of its own: no curator answers it. */
  String key(String key, Concern concern) {
    return concern.isForHead() ? key + ".head" : key;
  }

  /** Whoever works at a school is the one who is called: what he needs is how things are done. */
  Screen staff() {
    return Screen.of(
            Text.paragraphs(
                Text.of("feedback.staff"),
                Text.of("feedback.emergency", Text.of("feedback.helpline"))))
        .with(Button.press("conversation.help", "help"), Button.home());
  }

  /** To somebody whom no school looks after. */
  Screen alone() {
    return Screen.of(
            Text.paragraphs(
                Text.of("feedback.alone"),
                Text.of("feedback.emergency", Text.of("feedback.helpline"))))
        .with(Button.home());
  }

  Screen sent(Concern concern) {
    Text urgent =
        concern.isUrgent()
            ? Text.of(key("feedback.sent.urgent", concern))
            : Text.of("feedback.sent.noturgent");
    Screen screen =
        Screen.of(
            Text.paragraphs(
                where(concern),
                Text.of(key("feedback.sent", concern), who(concern), concern.answerBy()),
                urgent,
                Text.of("feedback.emergency", Text.of("feedback.helpline"))));
    if (!concern.isUrgent()) {
      screen = screen.with(Button.press("feedback.urgent", "feedback.urgent", concern.id()));
    }
    return screen
        .with(Button.press("feedback.more", "feedback.more", concern.id()))
        .with(Button.home());
  }

  /** Whoever has called for the curator in an answer: who will come, and by when. */
  Screen called(Concern concern) {
    return Screen.of(
            Text.paragraphs(
                where(concern), Text.of("feedback.called", who(concern), concern.answerBy())))
        .with(Button.press("feedback.called.more", "feedback.more", concern.id()))
        .with(Button.home());
  }

  /** A child as it is called in its family, wherever the surname stands. */
  Text firstName(PersonId child) {
    return chats.toOthers(child);
  }

  /** The school whose grown-ups have it, for who has to do with several. */
  Text where(Concern concern) {
    return words.where(concern);
  }

  /** Who answers it: whoever has taken it, or those who are on duty. */
  Text who(Concern concern) {
    List<PersonId> some = grownUps.dealing(concern);
    return some.isEmpty()
        ? Text.of("feedback.someone")
        : Text.list(some.stream().map(this::name).map(Text::words).toList());
  }

  /**
   * To who has been left without the promised answer.
   *
   * @param known another grown-up knows of it now
   */
  Screen late(Concern concern, boolean known) {
    String said = known && !concern.isForHead() ? "feedback.late.known" : "feedback.late";
    return Screen.of(
            Text.paragraphs(
                where(concern),
                Text.of(key(said, concern)),
                Text.of("feedback.emergency", Text.of("feedback.helpline"))))
        .with(Button.press("feedback.again", "feedback.help"))
        .with(Button.home());
  }

  /** Where it stands, for who raised it. */
  Text standing(Concern concern, Instant now) {
    return Text.lines(where(concern), stands(concern, now));
  }

  private Text stands(Concern concern, Instant now) {
    if (!concern.isWaiting()) {
      return Text.of("feedback.home.talking", who(concern));
    }
    return concern.isLate(now)
        ? Text.of("feedback.home.late", Text.of("feedback.helpline"))
        : Text.of("feedback.home.waiting", who(concern), concern.answerBy());
  }

  /** Only for who may read it. */
  Screen card(Concern concern) {
    Text unreached =
        chats.hearsAnswers(concern.person())
            ? Text.empty()
            : chats.unreached(List.of(concern.person()));
    Screen screen = Screen.of(words.of(concern, unreached));
    if (concern.file().isPresent()) {
      screen = screen.with(Button.press("feedback.file", "feedback.file", concern.id()));
    }
    if (concern.isOpen() && concern.takenBy().isEmpty()) {
      screen = screen.with(Button.press("feedback.take", "feedback.take", concern.id()));
    }
    if (concern.isOpen()) {
      screen =
          screen.with(
              Button.press("feedback.reply", "feedback.reply", concern.id()),
              Button.press("feedback.talked", "feedback.talked", concern.id()));
    }
    if (!concern.isOpen()) {
      screen = screen.with(Button.press("feedback.reopen", "feedback.reopen", concern.id()));
    }
    // a head, who reads what is said of a curator, has no business with the pair
    if (concern.tandem().isPresent() && !concern.isForHead()) {
      screen =
          screen.with(Button.press("feedback.card.topair", "tandems.card", concern.tandem().get()));
    }
    return screen.with(Button.press("feedback.all", "feedback.all"), Button.home());
  }

  /** The picture, voice or file that is reported, as it was sent. */
  Screen file(Concern concern) {
    String file = concern.file().orElseThrow(NotFound::new);
    Screen heading = Screen.of("feedback.card.author", name(concern.author().orElseThrow()));
    Screen sent =
        concern.fileSort() == LetterSort.VOICE
            ? heading.voice(file)
            : heading.kept(file, concern.fileSort() == LetterSort.PICTURE);
    return sent.with(
        Button.press("feedback.file.back", "feedback.show", concern.id()).below(), Button.home());
  }

  Screen withNote(Concern concern, String note) {
    Screen card = card(concern);
    return new Screen(Text.paragraphs(Text.of(note), card.text()), card.rows(), null);
  }

  String name(PersonId id) {
    return words.name(id);
  }
}
