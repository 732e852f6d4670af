package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.config.Words;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.LetterBox;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Places;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programmes;

/**
 * Whoever takes part, or answers for a child who does, writes to the curators on duty, one of whom
 * answers; the words are passed on and not kept.
 *
 * <pre>
 *   Что передать куратору?      Во вторник у нас олимпиада
 *
 *   Что ответить?               Хорошо, перенесём
 * </pre>
 */
@Bot
@Order(ScreenPlace.LETTERS)
class Letters implements HomePart, LetterBox {

  static final String ABOUT = "consents.letterabout";
  static final String LETTER = "consents.letter";
  static final String ANSWER = "consents.answer";

  /** A letter that has yet to be put to one of several. */
  private static final String ANY = "any";

  /** Of the feature that hears calls for help. */
  static final String HELP = "feedback.help";

  private static final int LONGEST = 1500;

  private final Participants participants;
  private final Wards wards;
  private final Whose whose;
  private final Places places;
  private final ReviewApplication review;
  private final Programmes programmes;
  private final CuratedProgrammes curated;
  private final People people;
  private final Supplier<List<BesideNews>> beside;
  private final Chats chats;

  Letters(
      Participants participants,
      Wards wards,
      Whose whose,
      Places places,
      ReviewApplication review,
      Programmes programmes,
      CuratedProgrammes curated,
      People people,
      ObjectProvider<BesideNews> beside,
      Chats chats) {
    this.participants = participants;
    this.wards = wards;
    this.whose = whose;
    this.places = places;
    this.review = review;
    this.programmes = programmes;
    this.curated = curated;
    this.people = people;
    this.beside = SingletonSupplier.of(() -> beside.orderedStream().toList());
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    if (!concerning(person).isEmpty()) {
      home.item(Button.press("consents.letter.item", LETTER));
    }
  }

  /** What the person can write about: taking part himself, and the children he answers for. */
  private List<Participant> concerning(Person writer) {
    return Stream.concat(
            participants.current(writer.id()).stream().filter(Participant::isCurrent),
            Stream.concat(wards.of(writer).stream(), wards.begun(writer).stream()))
        .toList();
  }

  private Participant concerning(Person writer, ParticipantId id) {
    return concerning(writer).stream()
        .filter(about -> about.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @Override
  public Optional<Reply.Begin> of(Person writer) {
    List<Participant> all = concerning(writer);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reply.Begin(LETTER, all.size() == 1 ? all.get(0).id().toString() : ANY));
  }

  @OnPress(value = LETTER, said = "consents.letter.said")
  Reply write(Person writer) {
    List<Participant> all = concerning(writer);
    if (all.isEmpty()) {
      throw new NotFound();
    }
    if (all.size() == 1) {
      return Reply.begin(LETTER, all.get(0).id());
    }
    List<Button> buttons = new ArrayList<>();
    for (Participant about : all) {
      buttons.add(Button.press(label(writer, about), ABOUT, about.id()));
    }
    return Screen.of("consents.letter.about").grid(buttons, 1).with(Button.home());
  }

  private Text label(Person writer, Participant about) {
    Text title = whose.programme(about, writer);
    return about.person().equals(writer.id())
        ? Text.of("consents.letter.about." + about.role(), title)
        : Text.of("consents.letter.about.child", name(about.person()), title);
  }

  @OnPress(ABOUT)
  Reply write(Person writer, ParticipantId about) {
    return Reply.begin(LETTER, concerning(writer, about).id());
  }

  @OnPress(ANSWER)
  Reply answer(Person curator, ParticipantId about, PersonId writer) {
    return Reply.begin(ANSWER, answerable(curator, about, writer).id() + "-" + writer);
  }

  /** Whoever was declined since is answered all the same; who has left is not. */
  private Participant answerable(Person curator, ParticipantId id, PersonId writer) {
    Participant about = review.of(curator, id);
    boolean own = about.person().equals(writer);
    if (about.hasLeft() || !own && !wards.mayAnswer(writer, about.person())) {
      throw new NotFound();
    }
    return about;
  }

  @OnForm(LETTER)
  Form letter(Person person, String whose) {
    if (whose.equals(ANY)) {
      return ofOneOfThem(person);
    }
    Participant about = concerning(person, new ParticipantId(Long.parseLong(whose)));
    return Form.named(LETTER)
        .ask("words", Kinds.text(LONGEST))
        .hint(Text.of("consents.letter.hint"))
        .then(answers -> written(person, about, answers.text("words")));
  }

  @OnForm(ANSWER)
  Form answering(Person person, ParticipantId id, PersonId writer) {
    Participant about = answerable(person, id, writer);
    return Form.named(ANSWER)
        .ask("words", Kinds.text(LONGEST))
        .then(answers -> answered(writer, about, answers.text("words")));
  }

  /** The words come first, and then of which programme or child they are. */
  private Form ofOneOfThem(Person writer) {
    List<Option> all =
        concerning(writer).stream()
            .map(about -> Kinds.option(about.id().toString(), label(writer, about)))
            .toList();
    if (all.isEmpty()) {
      throw new NotFound();
    }
    return Form.named(LETTER)
        .ask("words", Kinds.text(LONGEST))
        .ask("about", Text.of("consents.letter.about"), Kinds.choice(all))
        .then(
            answers ->
                written(
                    writer,
                    concerning(writer, new ParticipantId(Long.parseLong(answers.text("about")))),
                    answers.text("words")));
  }

  Reply written(Person writer, Participant about, String words) {
    boolean passed = false;
    for (PersonId curator : curated.curators(about.programme())) {
      passed |= chats.tell(curator, letter(writer, about, words, curator), Urgency.REMINDER);
    }
    return Screen.of(passed ? "consents.letter.sent" : "consents.letter.nobody")
        .with(Button.home());
  }

  private Screen letter(Person writer, Participant about, String words, PersonId curator) {
    return Screen.of(
            "consents.letter.came",
            DocumentPages.nameOr(writer, "consents.letter.nameless"),
            introduction(writer, about),
            curated.title(people.get(curator), programmes.get(about.programme())),
            words)
        .with(Button.press("consents.letter.answer", ANSWER, about.id(), writer.id()).below())
        .grid(beside.get().stream().flatMap(part -> part.keys(about).stream()).toList(), 1)
        .with(Button.home());
  }

  private Text introduction(Person writer, Participant about) {
    if (about.person().equals(writer.id())) {
      Text role = Text.of("consents.letter.from." + about.role());
      Optional<Text> place = places.of(about).map(Letters::text);
      return place.map(where -> Text.list(List.of(role, where))).orElse(role);
    }
    return wards
        .guardianship(writer.id(), about.person())
        .map(Guardianship::relation)
        .map(relation -> Text.of("consents.relation." + relation))
        .map(relation -> Text.of("consents.letter.from.guardian", relation, name(about.person())))
        .orElseGet(() -> Text.of("consents.letter.from.undecided", name(about.person())));
  }

  private static Text text(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  private Reply answered(PersonId writer, Participant about, String words) {
    Text matter =
        about.person().equals(writer)
            ? Text.of("consents.answer.own", whose.programme(about, people.get(writer)))
            : Text.of("consents.answer.child", whose.child(about, people.get(writer)));
    boolean passed =
        chats.answer(
            writer,
            Screen.of("consents.answer.came", matter, words)
                .with(Button.press("consents.letter.again", ABOUT, about.id()))
                .with(Button.home()),
            Urgency.REMINDER);
    return (passed
            ? Screen.of("consents.answer.sent")
            : Screen.of("consents.answer.unreached", words))
        .with(Button.home());
  }

  private String name(PersonId person) {
    return DocumentPages.name(people.get(person));
  }
}
