package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.Tally;
import ru.tandem.matching.TallyPairs;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/**
 * Somebody's pair among many, by a part of a name.
 *
 * <pre>
 *   Кого найти?      лисиц
 *   [📝 Аня Лисицына — Миша Орлов]
 * </pre>
 */
@Bot
class FindPair {

  private static final String FORM = "matching.find";
  private static final int LONGEST_NAME = 60;
  private static final int MOST = 20;

  private final CuratedProgrammes programmes;
  private final TallyPairs pairs;
  private final PairsBoard board;
  private final PairWords words;
  private final People people;

  FindPair(
      CuratedProgrammes programmes,
      TallyPairs pairs,
      PairsBoard board,
      PairWords words,
      People people) {
    this.programmes = programmes;
    this.pairs = pairs;
    this.board = board;
    this.words = words;
    this.people = people;
  }

  @OnPress("matching.find")
  Reply find(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    return Reply.begin(FORM, programme);
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    return Form.named(FORM)
        .ask("name", Kinds.line(LONGEST_NAME))
        .then(answers -> found(programme, answers));
  }

  private Reply found(ProgrammeId programme, Answers answers) {
    String part = folded(answers.text("name"));
    Tally tally = pairs.of(programme);
    List<Button> found = new ArrayList<>();
    Stream.of(tally.refused(), tally.living())
        .flatMap(List::stream)
        .filter(pair -> isNamed(pair, part))
        .forEach(pair -> found.add(Button.press(board.label(pair), "matching.card", pair.id())));
    Stream.of(tally.aloneMentees(), tally.aloneMentors())
        .flatMap(List::stream)
        .filter(alone -> isNamed(alone.person(), part))
        .forEach(alone -> found.add(alone(alone)));
    Text said =
        found.isEmpty()
            ? Text.of("matching.find.none", answers.text("name"))
            : Text.lines(
                Text.of("matching.find.some", answers.text("name"), found.size()),
                Text.more(found.size(), Math.min(MOST, found.size())));
    return Screen.of(said)
        .grid(found.subList(0, Math.min(MOST, found.size())), 1)
        .with(Button.press("matching.find.again", "matching.find", programme))
        .with(Button.press("matching.all", "matching.open", programme), Button.home());
  }

  private Button alone(Participant alone) {
    return Button.press(
        Text.of("matching.find.alone", words.name(alone.person())), "matching.person", alone.id());
  }

  private boolean isNamed(Proposal pair, String part) {
    return isNamed(pair.couple().mentee(), part) || isNamed(pair.couple().mentor(), part);
  }

  private boolean isNamed(PersonId person, String part) {
    return people.get(person).name().filter(name -> folded(name).contains(part)).isPresent();
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
