package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Clash;
import ru.tandem.meetings.Clashes;
import ru.tandem.meetings.CommonHours;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.WantedTime;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.Rhythm;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * Names a time and a place: for the next meeting, instead of an agreed one, or in answer to a
 * proposal that does not suit.
 *
 * <pre>
 *   Обоим обычно удобно в это время    [вт, 24 ноября, 15:30]  или  [Другой день]
 *   В какой день?                      [25]
 *   Во сколько?                        [16:00]
 *   Где?                               [В школе]
 *   Первая встреча: проверим           [Всё верно, отправить]
 * </pre>
 */
@Component
class ProposalDialogue implements Dialogue {

  static final String FORM = "meetings.proposal";

  private static final LocalTime EARLIEST = LocalTime.of(9, 0);
  private static final LocalTime LATEST = LocalTime.of(20, 30);
  private static final int STEP = 30;
  private static final int WEEKS_AHEAD = 8;
  private static final String OTHER = "other";
  private static final DateTimeFormatter CODE = DateTimeFormatter.ofPattern("yyyyMMdd'-'HHmm");

  private final Tandems tandems;
  private final Seats seats;
  private final NextMeeting next;
  private final ProposeMeeting propose;
  private final CommonHours common;
  private final Clashes clashes;
  private final MeetingGuides guides;
  private final MeetingCards cards;
  private final Chats chats;
  private final Clock clock;

  ProposalDialogue(
      Tandems tandems,
      Seats seats,
      NextMeeting next,
      ProposeMeeting propose,
      CommonHours common,
      Clashes clashes,
      MeetingGuides guides,
      MeetingCards cards,
      Chats chats,
      Clock clock) {
    this.tandems = tandems;
    this.seats = seats;
    this.next = next;
    this.propose = propose;
    this.common = common;
    this.clashes = clashes;
    this.guides = guides;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  static String anew(TandemId tandem) {
    return "new-" + tandem;
  }

  static String move(MeetingId meeting) {
    return "move-" + meeting;
  }

  static String counter(MeetingId meeting) {
    return "counter-" + meeting;
  }

  /**
   * What is proposed in the end.
   *
   * @param rhythm how often it would be repeated; empty for once
   * @param moved the meeting that would give way; empty for none
   */
  private record Errand(
      Tandem tandem,
      MeetingKind kind,
      Optional<Rhythm> rhythm,
      Optional<MeetingId> moved,
      Function<Appointment, Meeting> act) {

    WantedTime at(Appointment appointment) {
      return new WantedTime(tandem, appointment, rhythm, moved);
    }
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person person, String subject) {
    Errand errand = errand(person, subject);
    Text title = MeetingCards.words(guides.of(errand.kind()).title());
    Form form = Form.named(FORM).title(title).intro(Text.of("meetings.title", title));
    askWhen(form, person, errand);
    boolean remote = next.isRemote(errand.tandem());
    return form.ask(
            "where", Kinds.choice(Kinds.options("meetings.where", "school", "online", "else")))
        .when(answers -> !remote)
        .ask("place", Kinds.line(200))
        .when(answers -> answers.is("where", "else"))
        .ask("link", Kinds.line(300))
        .when(answers -> remote || answers.is("where", "online"))
        .optional()
        .review()
        .then(answers -> submit(person, subject, errand, answers));
  }

  private Errand errand(Person person, String subject) {
    String[] parts = subject.split("-");
    long id = Long.parseLong(parts[1]);
    if (parts[0].equals("new")) {
      Tandem tandem = tandems.of(person, new TandemId(id));
      MeetingKind kind = next.possible(tandem).orElseThrow(AlreadySettled::new);
      return new Errand(
          tandem,
          kind,
          propose.rhythm(tandem, kind),
          Optional.empty(),
          at -> propose.anew(tandem, person.id(), at));
    }
    Seat seat = seats.of(person, new MeetingId(id));
    Meeting meeting = seat.meeting();
    boolean moves = parts[0].equals("move");
    if (moves ? !propose.mayMove(seat) : !meeting.waitsFor(seat.side())) {
      throw new AlreadySettled();
    }
    return moves
        ? new Errand(
            seat.tandem(),
            meeting.kind(),
            Optional.empty(),
            Optional.of(meeting.id()),
            at -> propose.move(seat, at))
        : new Errand(
            seat.tandem(),
            meeting.kind(),
            meeting.rhythm(),
            meeting.replaces(),
            at -> propose.counter(seat, at));
  }

  private void askWhen(Form form, Person person, Errand errand) {
    ZonedDateTime now = clock.instant().atZone(person.zone());
    LocalDate today = now.toLocalDate();
    LocalDate last = last(errand.tandem(), today);
    List<Option> slots = slots(person, errand, today, last);
    if (!slots.isEmpty()) {
      form.ask("slot", Kinds.choice(slots));
    }
    List<LocalTime> soon = soon(now.toLocalTime());
    LocalDate first = soon.isEmpty() && last.isAfter(today) ? today.plusDays(1) : today;
    form.ask("day", Kinds.day(first, last, today))
        .when(answers -> slots.isEmpty() || answers.is("slot", OTHER))
        .ask("soon", Text.of("meetings.proposal.time"), Kinds.time(soon))
        .when(answers -> answers.is("day", today.toString()))
        .ask("time", Kinds.time(times()))
        .when(answers -> answers.has("day") && !answers.is("day", today.toString()));
  }

  private LocalDate last(Tandem tandem, LocalDate today) {
    LocalDate end = next.lastDay(tandem);
    LocalDate far = today.plusWeeks(WEEKS_AHEAD);
    return end.isBefore(far) ? end : far;
  }

  /** Moments that suit all and are free; none when there is no such moment. */
  private List<Option> slots(Person person, Errand errand, LocalDate today, LocalDate last) {
    int minutes = guides.of(errand.kind()).minutes();
    List<Option> options = new ArrayList<>();
    for (LocalDateTime moment : common.suggest(errand.tandem(), today.plusDays(1), last)) {
      Instant startsAt = moment.atZone(next.zone(errand.tandem())).toInstant();
      Appointment slot = new Appointment(startsAt, minutes, Mode.SCHOOL, "");
      if (clashes.whenProposing(errand.at(slot)).isEmpty()) {
        options.add(Kinds.option(CODE.format(moment), Text.of("meetings.slot", startsAt)));
      }
    }
    if (!options.isEmpty()) {
      options.add(Kinds.option(OTHER, Text.of("meetings.slot.other")));
    }
    return options;
  }

  /** Times of the day within which nobody is disturbed. */
  private static List<LocalTime> times() {
    int steps = (LATEST.toSecondOfDay() - EARLIEST.toSecondOfDay()) / 60 / STEP;
    return Stream.iterate(EARLIEST, time -> time.plusMinutes(STEP)).limit(steps + 1L).toList();
  }

  /** Today there is no time before the next hour. */
  private static List<LocalTime> soon(LocalTime now) {
    return now.isAfter(LATEST.minusHours(1))
        ? List.of()
        : times().stream().filter(time -> time.isAfter(now.plusMinutes(59))).toList();
  }

  private Reply submit(Person person, String subject, Errand errand, Answers answers) {
    Instant startsAt = moment(answers, person, errand.tandem());
    int minutes = guides.of(errand.kind()).minutes();
    Appointment appointment = appointment(startsAt, minutes, answers);
    if (!startsAt.isAfter(clock.instant())) {
      return Reply.toast("meetings.past").then(Reply.begin(FORM, subject));
    }
    Optional<Clash> clash = clashes.whenProposing(errand.at(appointment));
    if (clash.isPresent()) {
      return Screen.of(cards.taken(person, clash.get())).then(Reply.begin(FORM, subject));
    }
    Meeting proposed = errand.act().apply(appointment);
    Text others = chats.unreached(errand.tandem().opposite(person.id()));
    return cards.of(person, proposed, Text.paragraphs(Text.of("meetings.sent"), others));
  }

  /** What suits both is told by the school's clock, the rest by one's own. */
  private Instant moment(Answers answers, Person person, Tandem tandem) {
    if (!answers.has("day")) {
      LocalDateTime slot = LocalDateTime.parse(answers.text("slot"), CODE);
      return slot.atZone(next.zone(tandem)).toInstant();
    }
    return answers
        .date("day")
        .atTime(answers.time(answers.has("soon") ? "soon" : "time"))
        .atZone(person.zone())
        .toInstant();
  }

  private static Appointment appointment(Instant startsAt, int minutes, Answers answers) {
    return switch (answers.text("where")) {
      case "school" -> new Appointment(startsAt, minutes, Mode.SCHOOL, "");
      case "else" -> new Appointment(startsAt, minutes, Mode.ELSEWHERE, answers.text("place"));
      default -> new Appointment(startsAt, minutes, Mode.ONLINE, answers.text("link"));
    };
  }
}
