package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Clash;
import ru.tandem.meetings.Clashes;
import ru.tandem.meetings.CommonHours;
import ru.tandem.meetings.CuratorDiary;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.OpenHours;
import ru.tandem.people.Person;
import ru.tandem.programmes.Rhythm;
import ru.tandem.tandems.Tandem;
import tools.jackson.databind.node.StringNode;

/**
 * Names a time and a place: for the next meeting, instead of an agreed one, for another rhythm, or
 * in answer to a proposal that does not suit.
 *
 * <pre>
 *   Обоим обычно удобно в это время    [вт, 24 ноября, 15:30]  или  [Другой день]
 *   В какой день?                      [25]
 *   Во сколько?                        [16:00]
 *   Где?                               [В школе]
 *   Первая встреча: проверим           [Всё верно, отправить]
 * </pre>
 */
@Bot
class ProposalDialogue {

  static final String FORM = "meetings.proposal";

  private static final int WEEKS_AHEAD = 8;
  private static final String ONCE = "ONCE";

  private final TimeErrands errands;
  private final NextMeeting next;
  private final CommonHours common;
  private final CuratorDiary diary;
  private final Clashes clashes;
  private final MeetingGuides guides;
  private final MeetingCards cards;
  private final Clock clock;

  ProposalDialogue(
      TimeErrands errands,
      NextMeeting next,
      CommonHours common,
      CuratorDiary diary,
      Clashes clashes,
      MeetingGuides guides,
      MeetingCards cards,
      Clock clock) {
    this.errands = errands;
    this.next = next;
    this.common = common;
    this.diary = diary;
    this.clashes = clashes;
    this.guides = guides;
    this.cards = cards;
    this.clock = clock;
  }

  @OnForm(FORM)
  Form form(Person person, String errandCode) {
    TimeErrand errand = errands.of(person, errandCode);
    OfferedTimes times = times(person, errand);
    Text title = MeetingCards.words(guides.of(errand.kind()).title());
    Form form = Form.named(FORM).title(title).intro(Text.of("meetings.title", title));
    times.ask(form);
    boolean remote = next.isRemote(errand.tandem());
    if (errand.kind() == MeetingKind.VISIT) {
      form.ask("lesson", Kinds.line(200)).hint(Text.of("meetings.proposal.lesson.hint"));
      return form.review().then(answers -> submit(errandCode, person, errand, times, answers));
    }
    form.ask("where", Kinds.choice(Kinds.options("meetings.where", "school", "online", "else")))
        .when(answers -> !remote)
        .ask("place", Kinds.place(200))
        .when(answers -> answers.is("where", "else"))
        .ask("link", Kinds.line(300))
        .when(answers -> remote || answers.is("where", "online"))
        .optional();
    if (errand.open()) {
      askHowOften(form, errand.rhythm().orElseThrow());
    }
    return form.review().then(answers -> submit(errandCode, person, errand, times, answers));
  }

  /** Known from the programme; whoever wants another rhythm changes it in the review. */
  private static void askHowOften(Form form, Rhythm usual) {
    form.ask(
            "often",
            Kinds.choice(
                Kinds.options(
                    "meetings.often", Rhythm.WEEKLY.name(), Rhythm.FORTNIGHTLY.name(), ONCE)))
        .knowing(() -> Map.of("often", StringNode.valueOf(usual.name())));
  }

  private static Optional<Rhythm> often(TimeErrand errand, Answers answers) {
    if (!errand.open()) {
      return errand.rhythm();
    }
    return answers.is("often", ONCE)
        ? Optional.empty()
        : Optional.of(Rhythm.valueOf(answers.text("often")));
  }

  private OfferedTimes times(Person person, TimeErrand errand) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, person.zone());
    LocalDate last = last(errand.tandem(), today);
    OpenHours usual = next.hours(errand.tandem());
    OpenHours hours = errand.kind() == MeetingKind.VISIT ? usual.withLessons() : usual;
    int minutes = guides.of(errand.kind()).minutes();
    return new OfferedTimes(
        errand,
        slots(errand, hours, today, last),
        hours,
        minutes,
        last,
        now,
        person.zone(),
        free(errand));
  }

  /** No button is for an hour at which one of them, or the curator who is to be there, is busy. */
  private Predicate<Appointment> free(TimeErrand errand) {
    Appointment any = new Appointment(clock.instant(), 0, Mode.SCHOOL, "");
    List<Appointment> busy = clashes.busy(errand.at(any, Optional.empty()));
    Predicate<Appointment> free = at -> busy.stream().noneMatch(at::overlaps);
    return errand.kind() == MeetingKind.ORGANISATIONAL
        ? free.and(diary.free(errand.tandem()))
        : free;
  }

  private LocalDate last(Tandem tandem, LocalDate today) {
    LocalDate end = next.lastToName(tandem);
    LocalDate far = today.plusWeeks(WEEKS_AHEAD);
    return end.isBefore(far) ? end : far;
  }

  /** Moments that suit all and are free; none when there is no such moment. */
  private List<LocalDateTime> slots(
      TimeErrand errand, OpenHours hours, LocalDate today, LocalDate last) {
    int minutes = guides.of(errand.kind()).minutes();
    return common.suggest(errand.tandem(), today.plusDays(1), last).stream()
        .filter(
            moment -> {
              Instant startsAt = moment.atZone(hours.zone()).toInstant();
              Appointment slot = new Appointment(startsAt, minutes, Mode.SCHOOL, "");
              return hours.outside(slot).isEmpty()
                  && !errand.refused().contains(startsAt)
                  && clashes.whenProposing(errand.at(slot, errand.rhythm())).isEmpty();
            })
        .toList();
  }

  private Reply submit(
      String errandCode, Person person, TimeErrand errand, OfferedTimes times, Answers answers) {
    Instant startsAt = times.moment(answers).orElse(Instant.EPOCH);
    Appointment appointment = appointment(startsAt, times.minutes(), answers);
    if (!startsAt.isAfter(clock.instant())) {
      return Reply.toast("meetings.past").then(Reply.begin(FORM, errandCode));
    }
    Optional<Rhythm> often = often(errand, answers);
    Optional<Clash> clash = clashes.whenProposing(errand.at(appointment, often));
    if (clash.isPresent()) {
      return Screen.of(cards.taken(person, clash.get())).then(Reply.begin(FORM, errandCode));
    }
    return errand.act().apply(appointment, often);
  }

  private static Appointment appointment(Instant startsAt, int minutes, Answers answers) {
    if (answers.has("lesson")) {
      return new Appointment(startsAt, minutes, Mode.SCHOOL, answers.text("lesson"));
    }
    return switch (answers.text("where")) {
      case "school" -> new Appointment(startsAt, minutes, Mode.SCHOOL, "");
      case "else" -> new Appointment(startsAt, minutes, Mode.ELSEWHERE, answers.text("place"));
      default -> new Appointment(startsAt, minutes, Mode.ONLINE, answers.text("link"));
    };
  }
}
