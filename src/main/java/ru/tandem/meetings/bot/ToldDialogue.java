package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.OpenHours;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * A meeting that took place without having been arranged.
 *
 * <pre>
 *   Когда вы встречались?        [23]
 *   Во сколько началось?         [15:00]
 *   Где?                         [В школе]
 * </pre>
 */
@Bot
class ToldDialogue {

  static final String FORM = "meetings.telling";

  private static final int DAYS_BACK = 14;
  private static final DateTimeFormatter CODE = DateTimeFormatter.ofPattern("HHmm");

  private final Tandems tandems;
  private final SayOutcome outcome;
  private final MeetingGuides guides;
  private final MeetingCards cards;
  private final Clock clock;

  ToldDialogue(
      Tandems tandems, SayOutcome outcome, MeetingGuides guides, MeetingCards cards, Clock clock) {
    this.tandems = tandems;
    this.outcome = outcome;
    this.guides = guides;
    this.cards = cards;
    this.clock = clock;
  }

  @OnForm(FORM)
  Form form(Person person, TandemId about) {
    Tandem tandem = tandems.of(person, about);
    if (!tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), person.zone());
    return Form.named(FORM)
        .ask("day", Kinds.day(today.minusDays(DAYS_BACK), today, today))
        .ask("time", Kinds.time(OpenHours.steps(), LocalTime.of(6, 0), LocalTime.of(23, 0)))
        .refuse(
            (answers, time) ->
                refusal(
                    tandem,
                    moment(person, answers.date("day"), LocalTime.parse(time.asString(), CODE))))
        .ask(
            "where",
            Text.of("meetings.proposal.where"),
            Kinds.choice(Kinds.options("meetings.where", "school", "online", "else")))
        .ask("place", Text.of("meetings.proposal.place"), Kinds.place(200))
        .when(answers -> answers.is("where", "else"))
        .then(answers -> tell(person, tandem, answers));
  }

  /** It is yet to come, or would be counted twice. */
  private Optional<Text> refusal(Tandem tandem, Instant at) {
    if (at.isAfter(clock.instant())) {
      return Optional.of(Text.of("meetings.telling.future"));
    }
    return outcome
        .known(tandem, new Appointment(at, minutes(), Mode.SCHOOL, ""))
        .map(one -> Text.of("meetings.telling.known", cards.line(one)));
  }

  private static Instant moment(Person person, LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(person.zone()).toInstant();
  }

  private int minutes() {
    return guides.of(MeetingKind.REGULAR).minutes();
  }

  private Reply tell(Person person, Tandem tandem, Answers answers) {
    Instant at = moment(person, answers.date("day"), answers.time("time"));
    Mode mode =
        switch (answers.text("where")) {
          case "online" -> Mode.ONLINE;
          case "else" -> Mode.ELSEWHERE;
          default -> Mode.SCHOOL;
        };
    Meeting told =
        outcome.tell(
            tandem, person.id(), new Appointment(at, minutes(), mode, answers.text("place")));
    return cards.of(person, told, Text.of("meetings.telling.sent"));
  }
}
