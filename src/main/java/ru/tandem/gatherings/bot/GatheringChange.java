package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.DayOffQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Another day, hour or place for a gathering. What was planned stands at the review already.
 *
 * <pre>
 *   1. День: 17 сентября   2. Время: 15:00   3. Место: актовый зал
 *   [Всё верно, отправить]  [1] [2] [3]
 * </pre>
 */
@Component
class GatheringChange implements Dialogue {

  static final String FORM = "gatherings.change";

  private final Gatherings gatherings;
  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final PlanGathering plan;
  private final GatheringNotes notes;
  private final DayOffQuestion daysOff;
  private final Clock clock;

  GatheringChange(
      Gatherings gatherings,
      CuratedProgrammes programmes,
      Schools schools,
      PlanGathering plan,
      GatheringNotes notes,
      DayOffQuestion daysOff,
      Clock clock) {
    this.gatherings = gatherings;
    this.programmes = programmes;
    this.schools = schools;
    this.plan = plan;
    this.notes = notes;
    this.daysOff = daysOff;
    this.clock = clock;
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    Gathering gathering = gatherings.findById(Long.parseLong(subject)).orElseThrow(NotFound::new);
    SchoolId school = programmes.of(curator, gathering.programme()).school();
    if (gathering.isCancelled() || gathering.isSurveyed()) {
      throw new AlreadySettled();
    }
    LocalDate today = LocalDate.now(clock.withZone(zone(gathering)));
    return Form.named(FORM)
        .ask("day", Kinds.day(today, today.plusWeeks(GatheringPlan.WEEKS_AHEAD), today))
        .ask("anyway", Text.of("schools.dayoff.ask"), DayOffQuestion.kind())
        .when(answers -> daysOff.isOff(school, answers, "day"))
        .ask("time", Kinds.time(GatheringPlan.HOURS))
        .ask("place", Kinds.line(GatheringPlan.LONGEST_PLACE))
        .hint(Text.of("gatherings.plan.place.hint"))
        .knowing(() -> planned(gathering))
        .review()
        .then(answers -> change(gathering, answers));
  }

  private Map<String, JsonNode> planned(Gathering gathering) {
    ZonedDateTime at = gathering.startsAt().atZone(zone(gathering));
    return Map.of(
        "day", StringNode.valueOf(at.toLocalDate().toString()),
        "time", Kinds.answer(at.toLocalTime()),
        "place", StringNode.valueOf(gathering.place()));
  }

  private ZoneId zone(Gathering gathering) {
    return schools.get(programmes.school(gathering.programme())).zone();
  }

  private Reply change(Gathering gathering, Answers answers) {
    LocalTime time = answers.time("time");
    Instant startsAt = answers.date("day").atTime(time).atZone(zone(gathering)).toInstant();
    if (!startsAt.isAfter(clock.instant())) {
      return notes.card(gathering, Text.of("gatherings.change.past"));
    }
    if (startsAt.equals(gathering.startsAt()) && answers.text("place").equals(gathering.place())) {
      return notes.card(gathering, Text.of("gatherings.change.nothing"));
    }
    Text before = Text.of("gatherings.was", gathering.when(), gathering.place());
    plan.move(gathering, startsAt, answers.text("place"));
    int told = notes.moved(gathering, before);
    return notes.card(gathering, notes.told("gatherings.moved.told", gathering, told));
  }
}
