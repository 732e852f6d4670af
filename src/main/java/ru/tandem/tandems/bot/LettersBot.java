package ru.tandem.tandems.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.LetterBox;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.DirectTalk;
import ru.tandem.tandems.Letter;
import ru.tandem.tandems.LetterId;
import ru.tandem.tandems.LettersOfPairs;
import ru.tandem.tandems.ReportLetter;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/**
 * Carries words, pictures, voices and files between mentor and mentee, so that nobody's account is
 * shown to the other. What is written to nobody in particular is offered to the one pair that its
 * writer has.
 */
@Bot
@Order(ScreenPlace.RELAY)
class LettersBot implements LetterBox, TandemPart {

  private static final String FORM = "tandems.letter";
  private static final int LONGEST = 1000;

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final LettersOfPairs letters;
  private final ReportLetter report;
  private final DirectTalk direct;
  private final TandemCards cards;
  private final Chats chats;
  private final Clock clock;

  LettersBot(
      Tandems tandems,
      VisibleTandems visible,
      LettersOfPairs letters,
      ReportLetter report,
      DirectTalk direct,
      TandemCards cards,
      Chats chats,
      Clock clock) {
    this.tandems = tandems;
    this.visible = visible;
    this.letters = letters;
    this.report = report;
    this.direct = direct;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  /** Only where there is no doubt who is meant. */
  @Override
  public Optional<Reply.Begin> of(Person writer) {
    List<Tandem> working = working(writer);
    return working.size() == 1
        ? Optional.of(new Reply.Begin(FORM, working.get(0).id().toString()))
        : Optional.empty();
  }

  private List<Tandem> working(Person writer) {
    return tandems.living(writer.id()).stream()
        .filter(tandem -> tandem.isAtWork(writer.id()))
        .toList();
  }

  @Override
  public boolean takesMedia() {
    return true;
  }

  @Override
  public Text label(Person writer) {
    return Text.of(
        "tandems.letter.to", cards.names(working(writer).get(0).atWorkWith(writer.id())));
  }

  /** How many there are, for the curators; not what they say. */
  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    int count = letters.countByTandemId(tandem.id());
    if (count > 0 && visible.isCurated(reader, tandem)) {
      card.line(
          "tandems.letter.count",
          count,
          letters.countByTandemIdAndReportedAtIsNotNull(tandem.id()));
    }
  }

  /** To all on the other side. */
  @OnPress("tandems.write")
  Reply write(Person person, TandemId id) {
    return Reply.begin(FORM, open(person, id).id());
  }

  /** To the one who wrote. */
  @OnPress("tandems.answer")
  Reply answer(Person person, TandemId id, PersonId to) {
    Tandem tandem = open(person, id);
    if (!tandem.opposite(person.id()).contains(to)) {
      throw new NotFound();
    }
    if (!readers(person, tandem).contains(to)) {
      throw new AlreadySettled();
    }
    return Reply.begin(FORM, id + "-" + to);
  }

  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (readers(person, tandem).isEmpty()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  /** Nobody who rests; a farewell is for all. */
  private List<PersonId> readers(Person writer, Tandem tandem) {
    return tandem.mayBidFarewell(clock.instant())
        ? tandem.opposite(writer.id())
        : tandem.atWorkWith(writer.id());
  }

  @OnForm(FORM)
  Form form(Person person, String whom) {
    String[] parts = whom.split("-");
    Tandem tandem = open(person, new TandemId(Long.parseLong(parts[0])));
    List<PersonId> all = readers(person, tandem);
    List<PersonId> to =
        parts.length == 1
            ? all
            : all.stream().filter(id -> id.toString().equals(parts[1])).toList();
    if (to.isEmpty()) {
      throw new AlreadySettled();
    }
    return Form.named(FORM)
        .ask("words", Text.of("tandems.letter.words", cards.names(to)), LetterContent.of(LONGEST))
        .hint(hint(tandem, person, to))
        .then(answers -> carry(person, tandem, to, answers.text("words")));
  }

  /** How it stands with writing directly, when the question is old too. */
  private Text hint(Tandem tandem, Person person, List<PersonId> to) {
    List<PersonId> open = direct.with(tandem, person.id()).stream().filter(to::contains).toList();
    return open.isEmpty()
        ? Text.of("tandems.letter.hint")
        : Text.of("tandems.letter.hint.direct", cards.accounts(open));
  }

  private Reply carry(Person from, Tandem tandem, List<PersonId> to, String content) {
    Text later = chats.later(to, Urgency.REMINDER);
    Letter letter =
        letters.save(
            Letter.of(
                    tandem.id(),
                    from.id(),
                    LetterContent.words(content),
                    LetterContent.file(content),
                    clock.instant())
                .as(LetterContent.sort(content))
                .waiting(chats.goesAt(to, Urgency.REMINDER).orElse(null)));
    Screen screen = shown(from, tandem, letter, content);
    List<PersonId> unreached =
        to.stream()
            .filter(id -> !chats.tell(id, screen, Urgency.REMINDER, LetterOnItsWay.of(letter)))
            .toList();
    return Screen.of(result(later, unreached))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  private Screen shown(Person from, Tandem tandem, Letter letter, String content) {
    String key =
        tandem.side(from.id()) == ParticipantRole.MENTOR
            ? "tandems.letter.frommentor"
            : "tandems.letter.frommentee";
    String words = LetterContent.words(content);
    Text heading = Text.of(key, cards.name(from.id()), words == null ? "" : words);
    return LetterContent.sent(content, heading)
        .with(
            Button.press("tandems.letter.answer", "tandems.answer", tandem.id(), from.id()).below(),
            Button.press("tandems.letter.report", "tandems.report", letter.id()).below())
        .with(Button.home());
  }

  /** What waits for the morning has not arrived. */
  private Text result(Text later, List<PersonId> unreached) {
    if (!unreached.isEmpty()) {
      return Text.of("tandems.letter.unreached", cards.names(unreached));
    }
    return later.equals(Text.empty())
        ? Text.of("tandems.letter.sent")
        : Text.lines(Text.of("tandems.letter.later"), later);
  }

  /** A slip of the finger calls nobody. */
  @OnPress("tandems.report")
  Reply report(Person reader, LetterId id) {
    Letter letter = received(reader, id);
    return Screen.of("tandems.report.sure", cards.name(letter.person()))
        .with(Button.press("tandems.report.yes", "tandems.reported", id))
        .with(Button.home());
  }

  @OnPress("tandems.reported")
  Reply reported(Person reader, LetterId id) {
    report.by(reader.id(), received(reader, id));
    return Screen.of("tandems.reported").with(Button.home());
  }

  /** Also by who has left since: perhaps because of that. */
  private Letter received(Person reader, LetterId id) {
    Letter letter = letters.require(id);
    boolean belonged =
        tandems.everWith(reader.id()).stream().anyMatch(one -> one.id().equals(letter.tandem()));
    if (letter.person().equals(reader.id()) || !belonged) {
      throw new NotFound();
    }
    return letter;
  }
}
