package ru.tandem.outreach.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.InvitedFrom;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.outreach.InformationEvent;
import ru.tandem.outreach.Outreach;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.DayOffQuestion;

/**
 * A new event, and how many came to one.
 *
 * <pre>
 *   Кому расскажем?          [Будущим наставникам]
 *   В какой день?            (календарь)
 *   Во сколько?              [15:00]
 *   Где?                     Заводоуправление, зал 2
 *   Всё верно?               [Готово]
 *
 *   Сколько человек пришло?  25
 * </pre>
 */
@Bot
class EventForms {

  private static final String PLAN = "outreach.plan";
  private static final String COUNT = "outreach.count";

  private static final int WEEKS_AHEAD = 26;
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 20;
  private static final int LONGEST_PLACE = 200;
  private static final int MOST_GUESTS = 5000;

  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final Outreach outreach;
  private final Invite invite;
  private final EventCard card;
  private final DayOffQuestion daysOff;
  private final Chats chats;
  private final Clock clock;

  EventForms(
      CuratedProgrammes programmes,
      Schools schools,
      Outreach outreach,
      Invite invite,
      EventCard card,
      DayOffQuestion daysOff,
      Chats chats,
      Clock clock) {
    this.programmes = programmes;
    this.schools = schools;
    this.outreach = outreach;
    this.invite = invite;
    this.card = card;
    this.daysOff = daysOff;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress(PLAN)
  Reply plan(Person curator, ProgrammeId id) {
    return Reply.begin(PLAN, programmes.open(curator, id).id());
  }

  @OnPress(COUNT)
  Reply count(Person curator, long id) {
    return Reply.begin(COUNT, outreach.countable(curator, id).id());
  }

  @OnForm(COUNT)
  Form counting(Person curator, long id) {
    outreach.countable(curator, id);
    return Form.named(COUNT)
        .ask("people", Kinds.number(0, MOST_GUESTS))
        .then(answers -> counted(curator, id, answers.number("people")));
  }

  @OnForm(PLAN)
  Form planning(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    LocalDate tomorrow = LocalDate.now(clock.withZone(zone(programme))).plusDays(1);
    Form form =
        Form.named(PLAN)
            .ask("role", Kinds.choice(Kinds.options("outreach.role", "MENTOR", "MENTEE")));
    return whenAndWhere(form, tomorrow, tomorrow.minusDays(1), daysOff, programme.school())
        .review()
        .then(answers -> planned(curator, programme, answers));
  }

  /**
   * @param first the earliest day that may be chosen
   */
  static Form whenAndWhere(
      Form form, LocalDate first, LocalDate today, DayOffQuestion daysOff, SchoolId school) {
    List<LocalTime> hours =
        IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
            .mapToObj(hour -> LocalTime.of(hour, 0))
            .toList();
    return form.ask("day", Kinds.day(first, first.plusWeeks(WEEKS_AHEAD), today))
        .ask("anyway", Text.of("schools.dayoff.ask"), DayOffQuestion.kind())
        .when(answers -> daysOff.isOff(school, answers, "day"))
        .ask("time", Kinds.time(hours))
        .ask("place", Kinds.place(LONGEST_PLACE))
        .hint(Text.of("outreach.plan.place.hint"));
  }

  private Reply planned(Person curator, Programme programme, Answers answers) {
    LocalTime time = answers.time("time");
    Instant startsAt = answers.date("day").atTime(time).atZone(zone(programme)).toInstant();
    Invitation invitation =
        invite.to(
            programme.id(),
            ParticipantRole.valueOf(answers.text("role")),
            new Invitation.Terms(
                chats.plain(Text.of("outreach.label", answers.date("day")), outward(programme)),
                InvitedFrom.GROUP,
                null,
                null));
    InformationEvent event = outreach.plan(invitation, startsAt, answers.text("place"));
    return card.of(curator, event, Text.of("outreach.planned"));
  }

  private Voice outward(Programme programme) {
    School school = schools.get(programme.school());
    return Voice.outward(school.language(), school.zone());
  }

  private ZoneId zone(Programme programme) {
    return schools.get(programme.school()).zone();
  }

  private Reply counted(Person curator, long id, int people) {
    return card.of(curator, outreach.count(curator, id, people), Text.of("outreach.counted"));
  }
}
