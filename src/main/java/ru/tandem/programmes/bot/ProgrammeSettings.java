package ru.tandem.programmes.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.ChangeProgramme;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.GuardianRule;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.PapersFirst;
import ru.tandem.programmes.PlanRule;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.RelayRule;
import ru.tandem.programmes.Rhythm;
import ru.tandem.programmes.RoleModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * What a curator can change in a season that goes on, one thing at a time.
 *
 * <pre>
 *   Когда заканчиваем?            [25 мая 2027] или 15.06.2027
 * </pre>
 */
@Bot
class ProgrammeSettings {

  private static final String FORM = "programmes.change";

  /** What can be changed. */
  enum Matter {
    CALLED,
    STARTS,
    ENDS,
    MENTEES,
    MENTORS,
    KIND,
    MODEL,
    RHYTHM,
    RELAY,
    PAPERS,
    PLANS,
    GUARDIANS;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Those that are a date. */
  static final List<Matter> ENDS_OF_SEASON = List.of(Matter.STARTS, Matter.ENDS);

  private final CuratedProgrammes programmes;
  private final ChangeProgramme change;
  private final KindOfProgramme kinds;
  private final RoleModels roleModels;
  private final Chats chats;
  private final ObjectProvider<HearsOfMove> hears;

  ProgrammeSettings(
      CuratedProgrammes programmes,
      ChangeProgramme change,
      KindOfProgramme kinds,
      RoleModels roleModels,
      Chats chats,
      ObjectProvider<HearsOfMove> hears) {
    this.programmes = programmes;
    this.change = change;
    this.kinds = kinds;
    this.roleModels = roleModels;
    this.chats = chats;
    this.hears = hears;
  }

  @OnPress(value = "programmes.settings", called = "programmes.settings.names", shelf = true)
  Reply show(Person curator, ProgrammeId id) {
    return screen(programmes.open(curator, id), Text.of("programmes.settings.which"));
  }

  private Screen screen(Programme programme, Text words) {
    List<Button> matters =
        Stream.of(Matter.values())
            .filter(matter -> canChange(matter, programme))
            .map(
                matter ->
                    Button.press(
                        Text.of("programmes.settings." + matter.code()),
                        "programmes.change",
                        programme.id(),
                        matter))
            .toList();
    return Screen.of(Text.paragraphs(now(programme), words))
        .grid(matters, 2)
        .with(NextSeasonDesk.button(programme.id()))
        .with(Button.press("programmes.close", "programmes.close", programme.id()))
        .with(Button.press("programmes.back", "programmes.open", programme.id()), Button.home());
  }

  private boolean canChange(Matter matter, Programme programme) {
    return switch (matter) {
      case RHYTHM, PLANS -> programme.kind().isCourse();
      case KIND -> !kinds.isSettled(programme);
      case GUARDIANS -> programme.form().pupilsAreMentored() || programme.form().pupilsMentor();
      case MODEL -> !kinds.models(programme.form()).isEmpty() && !kinds.isSettled(programme);
      default -> true;
    };
  }

  private Text now(Programme programme) {
    return Text.lines(
        Text.of(
            "programmes.settings.now",
            programme.title(),
            programme.startsOn(),
            programme.endsOn(),
            programme.plannedMentees(),
            programme.plannedMentors(),
            ProgrammeDesk.rhythm(programme),
            ProgrammeDesk.named("relay", programme.relay()),
            ProgrammeDesk.named("kind", programme.kind())),
        Text.of(
            "programmes.settings.now.papers",
            ProgrammeDesk.named("papers", programme.papersFirst())),
        programme.planRule().asksCouncil()
            ? Text.of("programmes.settings.plans.council")
            : Text.empty(),
        programme.planRule().asksHead() ? Text.of("programmes.settings.plans.now") : Text.empty(),
        canChange(Matter.GUARDIANS, programme)
            ? Text.of(
                "programmes.settings.guardians.now",
                ProgrammeDesk.named("guardians", programme.guardianRule()))
            : Text.empty(),
        ProgrammeDesk.model(roleModels.of(programme)));
  }

  @OnPress("programmes.change")
  Reply change(Person curator, ProgrammeId id, Matter matter) {
    open(curator, id, matter);
    return Reply.begin(FORM, id + "-" + matter.code());
  }

  /** A pair may have been formed since the button was shown. */
  private Programme open(Person curator, ProgrammeId id, Matter matter) {
    Programme programme = programmes.open(curator, id);
    if (!canChange(matter, programme)) {
      throw new AlreadySettled();
    }
    return programme;
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id, String code) {
    Matter matter =
        Stream.of(Matter.values())
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    Programme programme = open(curator, id, matter);
    Form form =
        Form.named(FORM)
            .ask(
                matter.code(),
                Text.of("programmes.create." + matter.code()),
                kind(matter, programme, chats.today(curator)));
    if (matter == Matter.MODEL) {
      form.optional();
    }
    return form.refuse((answers, answer) -> refusal(matter, programme, answer.asString()))
        .then(answers -> changed(curator, programme, matter, answers));
  }

  /** A date that was typed before its question was asked; no other than that would take. */
  Reply typed(Person curator, ProgrammeId id, Matter end, LocalDate day) {
    Programme programme = open(curator, id, end);
    JsonNode answer = StringNode.valueOf(day.toString());
    if (!kind(end, programme, chats.today(curator)).takes(answer)) {
      throw new AlreadySettled();
    }
    Answers answers = new Answers(JsonNodeFactory.instance.objectNode().set(end.code(), answer));
    return refusal(end, programme, day.toString())
        .<Reply>map(
            why ->
                Screen.of(why)
                    .with(Button.press("programmes.settings.back", "programmes.settings", id))
                    .with(Button.home()))
        .orElseGet(() -> changed(curator, programme, end, answers));
  }

  private Kind kind(Matter matter, Programme programme, LocalDate today) {
    UsualSeason usual = new UsualSeason(today);
    return switch (matter) {
      case CALLED -> Kinds.title(NewProgramme.LONGEST_TITLE);
      case STARTS ->
          NewProgramme.date(today.minusYears(1), today.plusYears(1), today, usual.starts());
      case ENDS -> NewProgramme.date(today, today.plusYears(2), today, usual.ends());
      case MENTEES, MENTORS -> NewProgramme.number();
      case KIND -> NewProgramme.choice("kind", kinds.kinds(programme.form()));
      case MODEL -> Kinds.choice(kinds.models(programme.form()));
      case RHYTHM -> NewProgramme.choice("rhythm", List.of(Rhythm.values()));
      case RELAY -> NewProgramme.choice("relay", List.of(RelayRule.values()));
      case PAPERS -> NewProgramme.choice("papers", papers(programme));
      case PLANS -> NewProgramme.choice("plans", List.of(PlanRule.values()));
      case GUARDIANS -> NewProgramme.choice("guardians", List.of(GuardianRule.values()));
    };
  }

  private static List<PapersFirst> papers(Programme programme) {
    return programme.form().employsMentors()
        ? List.of(PapersFirst.values())
        : List.of(PapersFirst.NONE, PapersFirst.AGREEMENT);
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
    LocalDate ended = old.endsOn();
    boolean surveyed = old.isFinalSurveyAsked();
    Programme programme = change.by(curator, old.id(), asked(matter, answers));
    Text words =
        Text.paragraphs(
            changed(matter),
            ended.equals(programme.endsOn()) ? Text.empty() : heard(programme),
            surveyed && !programme.isFinalSurveyAsked()
                ? Text.of("programmes.changed.survey")
                : Text.empty());
    return screen(programme, words);
  }

  private static Text changed(Matter matter) {
    return Text.of(
        switch (matter) {
          case STARTS, ENDS -> "programmes.changed.dates";
          case RHYTHM -> "programmes.changed.rhythm";
          case RELAY -> "programmes.changed.relay";
          default -> "programmes.changed";
        });
  }

  private Text heard(Programme programme) {
    int hear = hears.stream().mapToInt(one -> one.hear(programme)).sum();
    return hear == 0 ? Text.empty() : Text.of("programmes.changed.heard", hear);
  }

  private static Consumer<Programme> asked(Matter matter, Answers answers) {
    String key = matter.code();
    return switch (matter) {
      case CALLED -> one -> one.isCalled(answers.text(key));
      case STARTS -> one -> one.runs(answers.date(key), one.endsOn());
      case ENDS -> one -> one.runs(one.startsOn(), answers.date(key));
      case MENTEES -> one -> one.expects(answers.number(key), one.plannedMentors());
      case MENTORS -> one -> one.expects(one.plannedMentees(), answers.number(key));
      case KIND -> one -> one.becomes(NewProgramme.chosen(MentoringKind.class, answers, key));
      case MODEL -> one -> one.follows(answers.get(key).map(JsonNode::asString).orElse(null));
      case RHYTHM -> one -> one.meets(NewProgramme.chosen(Rhythm.class, answers, key));
      case RELAY -> one -> one.relays(NewProgramme.chosen(RelayRule.class, answers, key));
      case PAPERS -> one -> one.wants(NewProgramme.chosen(PapersFirst.class, answers, key));
      case PLANS -> one -> one.looksAtPlans(NewProgramme.chosen(PlanRule.class, answers, key));
      case GUARDIANS ->
          one -> one.asksGuardians(NewProgramme.chosen(GuardianRule.class, answers, key));
    };
  }
}
