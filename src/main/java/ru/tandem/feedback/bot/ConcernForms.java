package ru.tandem.feedback.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.ConcernCause;
import ru.tandem.feedback.ConcernId;
import ru.tandem.feedback.ConcernSort;
import ru.tandem.feedback.Concerns;
import ru.tandem.feedback.DealWithConcern;
import ru.tandem.feedback.GrownUps;
import ru.tandem.feedback.RaiseConcern;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/**
 *
 *
 * <pre>
 *   Что случилось?      Мне неспокойно на встречах     (или [Обижают, страшно])
 *
 *   Что ответить?       Аня, завтра в 12 жду в кабинете 5
 *
 *   Что сказать напоследок?    [Да, поговорили]
 * </pre>
 */
@Bot
class ConcernForms {

  static final String HELP = "feedback.concern";
  static final String ANSWER = "feedback.answer";
  static final String CLOSING = "feedback.closing";

  /** Before the school where the head is to read it. */
  private static final String HEAD = "head-";

  /** One tap for the most frequent last words. */
  private static final String TALKED = "talked";

  /** With its heading it still fits into one message. */
  private static final int LONGEST = 3000;

  /** What goes on has its reader. */
  private static final Predicate<ConcernSort> AGAIN = sort -> sort != ConcernSort.CURATOR;

  private final GrownUps grownUps;
  private final RaiseConcern raise;
  private final Concerns concerns;
  private final DealWithConcern deal;
  private final Schools schools;
  private final ConcernCards cards;
  private final ConcernNotes notes;

  ConcernForms(
      GrownUps grownUps,
      RaiseConcern raise,
      Concerns concerns,
      DealWithConcern deal,
      Schools schools,
      ConcernCards cards,
      ConcernNotes notes) {
    this.grownUps = grownUps;
    this.raise = raise;
    this.concerns = concerns;
    this.deal = deal;
    this.schools = schools;
    this.cards = cards;
    this.notes = notes;
  }

  /** A new call, more words to an earlier one, or one about the curator, for the head's eyes. */
  @OnForm(HELP)
  Form help(Person person, String about) {
    if (about.startsWith(HEAD)) {
      return ofCurator(person, new SchoolId(Long.parseLong(about.substring(HEAD.length()))));
    }
    return about.isEmpty() ? help(person) : more(person, new ConcernId(Long.parseLong(about)));
  }

  private Form help(Person person) {
    List<SchoolId> near = grownUps.schoolsOf(person.id());
    if (near.isEmpty()) {
      throw new NotFound();
    }
    // whoever is in need types at once: where it is to go is asked when it is said
    Form form = Form.named(HELP).intro(cards.promise(near)).ask("words", signals(person, near));
    if (near.size() > 1) {
      form.ask(
          "school", Kinds.choice(near.stream().map(school -> option(person, school)).toList()));
    }
    return form.then(answers -> raise(person, school(near, answers), answers.text("words")));
  }

  /** What is to be said of a curator, only where somebody else would read it. */
  private Kind signals(Person person, List<SchoolId> near) {
    boolean heads =
        near.stream().anyMatch(school -> !grownUps.headsFor(person.id(), school).isEmpty());
    return signals(sort -> heads || sort != ConcernSort.CURATOR);
  }

  private static Kind signals(Predicate<ConcernSort> which) {
    return WordsOrSignal.of(
        LONGEST,
        "feedback.sort",
        Arrays.stream(ConcernSort.values()).filter(which).map(Enum::name).toArray(String[]::new));
  }

  private static ConcernSort sort(String answer) {
    String signal = WordsOrSignal.signal(answer);
    return signal.isEmpty() ? ConcernSort.OTHER : ConcernSort.valueOf(signal);
  }

  /** No curator reads it; so it is asked for in words once more, where nobody can mistake it. */
  private Form ofCurator(Person person, SchoolId school) {
    List<PersonId> heads = grownUps.headsFor(person.id(), school);
    if (heads.isEmpty()) {
      throw new NotFound();
    }
    return Form.named(HELP)
        .intro(cards.promise(heads, school))
        .ask("words", signals(sort -> sort == ConcernSort.OTHER))
        .then(
            answers -> {
              String words = WordsOrSignal.words(answers.text("words"));
              return cards.sent(raise.help(person, school, ConcernSort.CURATOR, words));
            });
  }

  private Form more(Person person, ConcernId id) {
    Concern earlier = own(person, id);
    return Form.named(HELP)
        .ask("words", Text.of(cards.key("feedback.more.words", earlier)), signals(AGAIN))
        .then(
            answers -> {
              String words = answers.text("words");
              Concern open = raise.more(person, earlier, WordsOrSignal.words(words));
              if (sort(words).isUrgent()) {
                raise.urgent(open);
              }
              return cards.sent(open);
            });
  }

  /**
   * @throws NotFound when it is no call of this person
   */
  Concern own(Person person, ConcernId id) {
    Concern concern = concerns.require(id);
    if (!concern.person().equals(person.id()) || concern.cause() == ConcernCause.ALARM) {
      throw new NotFound();
    }
    return concern;
  }

  /** Whose children are at several schools looks for the child's name first. */
  private Option option(Person person, SchoolId school) {
    List<Text> words = new ArrayList<>();
    words.add(Text.words(schools.get(school).name()));
    grownUps.childrenOf(person.id(), school).stream().map(cards::firstName).forEach(words::add);
    return Kinds.option(school.toString(), Text.list(words));
  }

  private static SchoolId school(List<SchoolId> near, Answers answers) {
    return near.size() == 1 ? near.get(0) : new SchoolId(Long.parseLong(answers.text("school")));
  }

  private Reply raise(Person person, SchoolId school, String words) {
    if (sort(words) == ConcernSort.CURATOR) {
      return grownUps.headsFor(person.id(), school).isEmpty()
          ? cards.alone()
          : Reply.begin(HELP, HEAD + school);
    }
    return cards.sent(raise.help(person, school, sort(words), WordsOrSignal.words(words)));
  }

  private Concern open(Person curator, ConcernId id) {
    Concern concern = concerns.require(id);
    grownUps.requireReader(curator, concern);
    if (!concern.isOpen()) {
      throw new AlreadySettled();
    }
    return concern;
  }

  /** One slip of a finger must not close a call for help, and nobody is left without a word. */
  @OnForm(CLOSING)
  Form closing(Person curator, ConcernId id) {
    Concern concern = open(curator, id);
    return Form.named(CLOSING)
        .ask(
            "words",
            Text.of("feedback.closing.words", cards.name(concern.person())),
            WordsOrSignal.of(LONGEST, "feedback.closing", TALKED))
        .then(
            answers -> {
              deal.close(concern, curator, WordsOrSignal.words(answers.text("words")));
              notes.closed(concern, curator);
              return cards.card(concern);
            });
  }

  @OnForm(ANSWER)
  Form answer(Person curator, ConcernId id) {
    Concern concern = open(curator, id);
    return Form.named(ANSWER)
        .ask("words", Kinds.text(LONGEST))
        .hint(Text.of("feedback.answer.hint"))
        .then(answers -> answered(curator, concern, answers.text("words")));
  }

  private Reply answered(Person curator, Concern concern, String words) {
    deal.answer(concern, curator, words);
    boolean arrived = notes.answered(concern, curator, words);
    return cards.withNote(
        concern, arrived ? "feedback.answer.arrived" : "feedback.answer.unreachable");
  }
}
