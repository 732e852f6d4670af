package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Audience;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringKind;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.DayOffQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * When and where people come together. Where a gathering is moved, what was planned stands at the
 * review already.
 *
 * <pre>
 *   Кого позвать?                [Наставников]      (not to an acquaintance)
 *   В какой день соберёмся?      (календарь)
 *   Во сколько начнём?           [15:00]
 *   Где?                         Актовый зал
 *   Всё верно?                   [Отправить]
 * </pre>
 */
@Bot
class GatheringForm {

  static final String PLAN = "gatherings.plan";
  static final String CHANGE = "gatherings.change";

  private static final int WEEKS_AHEAD = 10;
  private static final int LONGEST_PLACE = 200;

  /** What is offered; any other minute may be typed. */
  private static final List<LocalTime> HOURS =
      IntStream.rangeClosed(9, 19).mapToObj(hour -> LocalTime.of(hour, 0)).toList();

  private final Gatherings gatherings;
  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final PlanGathering plan;
  private final GatheringNotes notes;
  private final GatheringCards cards;
  private final DayOffQuestion daysOff;
  private final Clock clock;

  GatheringForm(
      Gatherings gatherings,
      CuratedProgrammes programmes,
      Schools schools,
      PlanGathering plan,
      GatheringNotes notes,
      GatheringCards cards,
      DayOffQuestion daysOff,
      Clock clock) {
    this.gatherings = gatherings;
    this.programmes = programmes;
    this.schools = schools;
    this.plan = plan;
    this.notes = notes;
    this.cards = cards;
    this.daysOff = daysOff;
    this.clock = clock;
  }

  /** What a gathering of that kind is planned as. */
  static String subject(ProgrammeId programme, GatheringKind kind) {
    return programme + "-" + kind;
  }

  /** Of how it stands when the change is begun: a colleague may be quicker. */
  static String subject(Gathering gathering) {
    return gathering.id() + "-" + gathering.revision();
  }

  @OnForm(PLAN)
  Form planned(Person curator, ProgrammeId id, GatheringKind kind) {
    Programme programme = programmes.open(curator, id);
    LocalDate tomorrow =
        LocalDate.now(clock.withZone(schools.get(programme.school()).zone())).plusDays(1);
    Form form =
        Form.named(PLAN)
            .title(Text.of("gatherings.kind." + kind))
            .intro(intro(programme, kind))
            .ask("audience", Kinds.choice(audiences()))
            .when(answers -> !kind.asksWishes());
    return whenAndWhere(form, tomorrow, tomorrow.minusDays(1), programme.school())
        .review()
        .then(answers -> plan(programme, kind, answers));
  }

  private Text intro(Programme programme, GatheringKind kind) {
    int waiting = plan.waiting(programme.id()).size();
    if (!kind.asksWishes()) {
      return Text.of("gatherings.plan.other", Text.of("gatherings.kind." + kind));
    }
    return waiting == 0
        ? Text.of("gatherings.plan.nobody")
        : Text.of("gatherings.plan.invites", waiting);
  }

  private static List<Option> audiences() {
    return Kinds.options(
        "gatherings.audience",
        Stream.of(Audience.values()).map(Audience::name).toArray(String[]::new));
  }

  private Form whenAndWhere(Form form, LocalDate first, LocalDate today, SchoolId school) {
    return form.ask("day", Kinds.day(first, first.plusWeeks(WEEKS_AHEAD), today))
        .ask("anyway", Text.of("schools.dayoff.ask"), DayOffQuestion.kind())
        .when(answers -> daysOff.isOff(school, answers, "day"))
        .ask("time", Kinds.time(HOURS))
        .ask("place", Kinds.place(LONGEST_PLACE))
        .hint(Text.of("gatherings.plan.place.hint"));
  }

  private Reply plan(Programme programme, GatheringKind kind, Answers answers) {
    Audience audience =
        kind.asksWishes() ? Audience.WAITING : Audience.valueOf(answers.text("audience"));
    Gathering gathering =
        plan.plan(
            programme.id(),
            kind,
            audience,
            startsAt(answers, schools.get(programme.school()).zone()),
            answers.text("place"));
    int told = notes.invite(gathering);
    return cards.card(gathering, notes.told("gatherings.invited", gathering, told));
  }

  private static Instant startsAt(Answers answers, ZoneId zone) {
    return answers.date("day").atTime(answers.time("time")).atZone(zone).toInstant();
  }

  @OnForm(CHANGE)
  Form changed(Person curator, long id, int revision) {
    Gathering gathering = gatherings.findById(id).orElseThrow(NotFound::new);
    SchoolId school = programmes.of(curator, gathering.programme()).school();
    if (gathering.isCancelled() || gathering.isSurveyed()) {
      throw new AlreadySettled();
    }
    LocalDate today = LocalDate.now(clock.withZone(zone(gathering)));
    return whenAndWhere(Form.named(CHANGE), today, today, school)
        .knowing(() -> known(gathering))
        .review()
        .then(answers -> change(gathering, revision, answers));
  }

  /** On a day off it is the day that is asked for first. */
  private Map<String, JsonNode> known(Gathering gathering) {
    SchoolId school = programmes.school(gathering.programme());
    ZonedDateTime at = gathering.startsAt().atZone(zone(gathering));
    Map<String, JsonNode> known = new HashMap<>();
    known.put("time", Kinds.answer(at.toLocalTime()));
    known.put("place", StringNode.valueOf(gathering.place()));
    if (!daysOff.isOff(school, at.toLocalDate())) {
      known.put("day", StringNode.valueOf(at.toLocalDate().toString()));
    }
    return known;
  }

  private ZoneId zone(Gathering gathering) {
    return schools.get(programmes.school(gathering.programme())).zone();
  }

  private Reply change(Gathering gathering, int revision, Answers answers) {
    Instant startsAt = startsAt(answers, zone(gathering));
    if (!startsAt.isAfter(clock.instant())) {
      return cards.card(gathering, Text.of("gatherings.change.past"));
    }
    if (startsAt.equals(gathering.startsAt()) && answers.text("place").equals(gathering.place())) {
      return cards.card(gathering, Text.of("gatherings.change.nothing"));
    }
    if (gathering.revision() != revision) {
      return cards.card(
          gathering, Text.of("gatherings.change.meanwhile", startsAt, answers.text("place")));
    }
    Text before = Text.of("gatherings.was", gathering.when(), gathering.place());
    plan.move(gathering, startsAt, answers.text("place"));
    int told = notes.moved(gathering, before);
    return cards.card(gathering, notes.told("gatherings.moved.told", gathering, told));
  }
}
