package ru.tandem.programmes.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.ChangeProgramme;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.RelayRule;
import ru.tandem.programmes.Rhythm;

/**
 * What a curator can change in a season that goes on, one thing at a time.
 *
 * <pre>
 *   Когда заканчиваем?            [25 мая 2027] или 15.06.2027
 * </pre>
 */
@Bot
class ProgrammeSettings implements Dialogue {

  private static final String FORM = "programmes.change";

  /** What can be changed. */
  private enum Matter {
    CALLED,
    STARTS,
    ENDS,
    MENTEES,
    MENTORS,
    RHYTHM,
    RELAY;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final CuratedProgrammes programmes;
  private final ChangeProgramme change;
  private final Chats chats;

  ProgrammeSettings(CuratedProgrammes programmes, ChangeProgramme change, Chats chats) {
    this.programmes = programmes;
    this.change = change;
    this.chats = chats;
  }

  @OnPress("programmes.settings")
  Reply show(Person curator, ProgrammeId id) {
    return screen(programmes.open(curator, id), "programmes.settings.which");
  }

  private static Screen screen(Programme programme, String words) {
    List<Button> matters =
        Stream.of(Matter.values())
            .filter(matter -> matter != Matter.RHYTHM || programme.kind().isCourse())
            .map(
                matter ->
                    Button.press(
                        Text.of("programmes.settings." + matter.code()),
                        "programmes.change",
                        programme.id(),
                        matter))
            .toList();
    return Screen.of(
            Text.paragraphs(
                Text.of(
                    "programmes.settings.now",
                    programme.title(),
                    programme.startsOn(),
                    programme.endsOn(),
                    programme.plannedMentees(),
                    programme.plannedMentors(),
                    ProgrammeDesk.rhythm(programme),
                    ProgrammeDesk.named("relay", programme.relay())),
                Text.of(words)))
        .grid(matters, 2)
        .with(NextSeasonDesk.button(programme.id()))
        .with(Button.press("programmes.close", "programmes.close", programme.id()))
        .with(Button.press("programmes.back", "programmes.open", programme.id()), Button.home());
  }

  @OnPress("programmes.change")
  Reply change(Person curator, ProgrammeId id, Matter matter) {
    programmes.open(curator, id);
    return Reply.begin(FORM, id + "-" + matter.code());
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    String[] parts = subject.split("-");
    Programme programme = programmes.open(curator, new ProgrammeId(Long.parseLong(parts[0])));
    Matter matter =
        Stream.of(Matter.values())
            .filter(one -> one.code().equals(parts[1]))
            .findFirst()
            .orElseThrow(NotFound::new);
    Form form =
        Form.named(FORM)
            .ask(
                matter.code(),
                Text.of("programmes.create." + matter.code()),
                kind(matter, programme, chats.today(curator)));
    return form.refuse((answers, answer) -> refusal(matter, programme, answer.asString()))
        .then(answers -> changed(curator, programme, matter, answers));
  }

  private static Kind kind(Matter matter, Programme programme, LocalDate today) {
    UsualSeason usual = new UsualSeason(today);
    return switch (matter) {
      case CALLED -> Kinds.line(NewProgramme.LONGEST_TITLE);
      case STARTS -> NewProgramme.date(today.minusYears(1), today.plusYears(1), usual.starts());
      case ENDS -> NewProgramme.date(today, today.plusYears(2), usual.ends());
      case MENTEES, MENTORS -> NewProgramme.number();
      case RHYTHM -> NewProgramme.choice("rhythm", List.of(Rhythm.values()));
      case RELAY -> NewProgramme.choice("relay", List.of(RelayRule.values()));
    };
  }

  private static Optional<Text> refusal(Matter matter, Programme programme, String answer) {
    boolean wrong =
        switch (matter) {
          case STARTS -> !LocalDate.parse(answer).isBefore(programme.endsOn());
          case ENDS -> !LocalDate.parse(answer).isAfter(programme.startsOn());
          default -> false;
        };
    if (!wrong) {
      return Optional.empty();
    }
    return Optional.of(
        matter == Matter.STARTS
            ? Text.of("programmes.change.startslate", programme.endsOn())
            : Text.of("programmes.create.endsearly", programme.startsOn()));
  }

  private Reply changed(Person curator, Programme old, Matter matter, Answers answers) {
    Programme programme = change.by(curator, old.id(), asked(matter, answers));
    boolean dates = matter == Matter.STARTS || matter == Matter.ENDS;
    String words =
        dates
            ? "programmes.changed.dates"
            : matter == Matter.RHYTHM ? "programmes.changed.rhythm" : "programmes.changed";
    return screen(programme, words);
  }

  private static Consumer<Programme> asked(Matter matter, Answers answers) {
    String key = matter.code();
    return switch (matter) {
      case CALLED -> one -> one.isCalled(answers.text(key));
      case STARTS -> one -> one.runs(answers.date(key), one.endsOn());
      case ENDS -> one -> one.runs(one.startsOn(), answers.date(key));
      case MENTEES -> one -> one.expects(answers.number(key), one.plannedMentors());
      case MENTORS -> one -> one.expects(one.plannedMentees(), answers.number(key));
      case RHYTHM -> one -> one.meets(NewProgramme.chosen(Rhythm.class, answers, key));
      case RELAY -> one -> one.relays(NewProgramme.chosen(RelayRule.class, answers, key));
    };
  }
}
