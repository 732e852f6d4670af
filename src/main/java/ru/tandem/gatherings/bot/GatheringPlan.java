package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.DayOffQuestion;

/**
 *
 *
 * <pre>
 *   В какой день соберёмся?      (календарь)
 *   Во сколько начнём?           [15:00]
 *   Где?                         Актовый зал
 *   Всё верно?                   [Отправить]
 * </pre>
 */
@Component
class GatheringPlan implements Dialogue {

  static final String FORM = "gatherings.plan";

  static final int WEEKS_AHEAD = 10;
  static final int LONGEST_PLACE = 200;

  /** What is offered; any other minute may be typed. */
  static final List<LocalTime> HOURS =
      IntStream.rangeClosed(9, 19).mapToObj(hour -> LocalTime.of(hour, 0)).toList();

  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final PlanGathering plan;
  private final GatheringNotes notes;
  private final DayOffQuestion daysOff;
  private final Clock clock;

  GatheringPlan(
      CuratedProgrammes programmes,
      Schools schools,
      PlanGathering plan,
      GatheringNotes notes,
      DayOffQuestion daysOff,
      Clock clock) {
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
    Programme programme = programmes.open(curator, new ProgrammeId(Long.parseLong(subject)));
    LocalDate tomorrow =
        LocalDate.now(clock.withZone(schools.get(programme.school()).zone())).plusDays(1);
    int waiting = plan.waiting(programme.id()).size();
    return Form.named(FORM)
        .intro(
            waiting == 0
                ? Text.of("gatherings.plan.nobody")
                : Text.of("gatherings.plan.invites", waiting))
        .ask("day", Kinds.day(tomorrow, tomorrow.plusWeeks(WEEKS_AHEAD), tomorrow.minusDays(1)))
        .ask("anyway", Text.of("schools.dayoff.ask"), DayOffQuestion.kind())
        .when(answers -> daysOff.isOff(programme.school(), answers, "day"))
        .ask("time", Kinds.time(HOURS))
        .ask("place", Kinds.line(LONGEST_PLACE))
        .hint(Text.of("gatherings.plan.place.hint"))
        .review()
        .then(answers -> plan(curator, programme, answers));
  }

  private Reply plan(Person curator, Programme programme, Answers answers) {
    LocalTime time = answers.time("time");
    Instant startsAt =
        answers.date("day").atTime(time).atZone(schools.get(programme.school()).zone()).toInstant();
    Gathering gathering = plan.plan(programme.id(), startsAt, answers.text("place"));
    int told = notes.invite(gathering);
    return notes.card(gathering, notes.told("gatherings.invited", gathering, told));
  }
}
