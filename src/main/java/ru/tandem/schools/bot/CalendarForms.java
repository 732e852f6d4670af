package ru.tandem.schools.bot;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.schools.ChangeSettings;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolCalendars;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolYear;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.calendar.ReadCalendar;
import ru.tandem.schools.calendar.Unclear;

/**
 * The year of a school, typed in as people write it.
 *
 * <pre>
 *   Напишите каникулы, каждые с новой строки     01.11–09.11
 *                                                28.12–10.01
 *   Когда идут уроки?                            пн–пт 08:30–14:10
 * </pre>
 */
@Bot
class CalendarForms {

  static final String DAYS = "schools.calendar";
  static final String LESSONS = "schools.hours";
  private static final String MORE = "more";
  private static final String LINES = "lines";
  private static final int LONGEST = 2000;

  private final Staffs staffs;
  private final Schools schools;
  private final SchoolCalendars calendars;
  private final ReadCalendar reading;
  private final ChangeSettings change;
  private final SettingsBot screen;
  private final SettingsNews news;
  private final Chats chats;

  CalendarForms(
      Staffs staffs,
      Schools schools,
      SchoolCalendars calendars,
      ReadCalendar reading,
      ChangeSettings change,
      SettingsBot screen,
      SettingsNews news,
      Chats chats) {
    this.staffs = staffs;
    this.schools = schools;
    this.calendars = calendars;
    this.reading = reading;
    this.change = change;
    this.screen = screen;
    this.news = news;
    this.chats = chats;
  }

  @OnPress(value = "schools.days", called = "schools.days.names")
  Reply days(Person curator, SchoolId id, SpanKind kind) {
    staffs.requireCurator(curator, id);
    List<Text> lines = new ArrayList<>();
    SettingsWords.days(calendars.of(id), kind).forEach(one -> lines.add(SettingsWords.span(one)));
    calendars.forSome(id, kind).forEach(one -> lines.add(CalendarTexts.forSome(one)));
    if (lines.isEmpty()) {
      return Reply.begin(DAYS, id + "-" + kind);
    }
    Text heading = Text.of("schools.change." + kind);
    return SettingsBot.back(
        Screen.of(Text.paragraphs(heading, Text.lines(lines)))
            .with(Button.press("schools.days.more", "schools.days.add", id, kind))
            .with(Button.press("schools.days.anew", "schools.days.enter", id, kind))
            .with(Button.press("schools.days.none", "schools.days.drop", id, kind)),
        id);
  }

  @OnPress("schools.days.enter")
  Reply enterDays(Person curator, SchoolId id, SpanKind kind) {
    staffs.requireCurator(curator, id);
    return Reply.begin(DAYS, id + "-" + kind);
  }

  @OnPress("schools.days.add")
  Reply addDays(Person curator, SchoolId id, SpanKind kind) {
    staffs.requireCurator(curator, id);
    return Reply.begin(DAYS, more(id, kind));
  }

  /** The subject of a form that adds to what is written. */
  static String more(SchoolId id, SpanKind kind) {
    return id + "-" + kind + "-" + MORE;
  }

  @OnPress("schools.days.drop")
  Reply drop(Person curator, SchoolId id, SpanKind kind) {
    change.days(curator, id, kind, List.of());
    return told(curator, id, kind);
  }

  @OnPress(value = "schools.lessons", called = "schools.lessons.names")
  Reply lessons(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    if (calendars.of(id).lessons().isEmpty()) {
      return Reply.begin(LESSONS, id);
    }
    return SettingsBot.back(
        Screen.of(SettingsWords.lessons(calendars.of(id).lessons()))
            .with(Button.press("schools.days.anew", "schools.lessons.enter", id))
            .with(Button.press("schools.days.none", "schools.lessons.drop", id)),
        id);
  }

  @OnPress("schools.lessons.enter")
  Reply enterLessons(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return Reply.begin(LESSONS, id);
  }

  @OnPress("schools.lessons.drop")
  Reply dropLessons(Person curator, SchoolId id) {
    return lessons(curator, id, Map.of());
  }

  @OnForm(LESSONS)
  Form lessonHours(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return Form.named(LESSONS)
        .title(title(curator, id, "lessons"))
        .ask(LINES, Kinds.text(LONGEST))
        .refuse((before, said) -> noHours(() -> reading.lessons(said.asString())))
        .then(answers -> lessons(curator, id, reading.lessons(answers.text(LINES))));
  }

  @OnForm(DAYS)
  Form daysOff(Person curator, SchoolId id, String which) {
    staffs.requireCurator(curator, id);
    String[] parts = which.split("-");
    SpanKind kind = SpanKind.valueOf(parts[0]);
    boolean more = parts.length > 1 && parts[1].equals(MORE);
    return Form.named(DAYS)
        .title(title(curator, id, kind))
        .ask(LINES, Text.of("schools.calendar." + kind), Kinds.text(LONGEST))
        .refuse((before, said) -> unclear(() -> read(curator, kind, said.asString())))
        .then(answers -> days(curator, id, kind, read(curator, kind, answers.text(LINES)), more));
  }

  /** Names the school where there are several of them that it might be. */
  private Text title(Person curator, SchoolId id, Object what) {
    Text heading = Text.of("schools.change." + what);
    return staffs.curatedBy(curator.id()).size() > 1
        ? Text.of("schools.change.of", heading, schools.get(id).name())
        : heading;
  }

  private static Optional<Text> noHours(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (Unclear unclear) {
      return Optional.of(Text.of("schools.hours.unclear", unclear.lines().get(0).line()));
    }
  }

  private static Optional<Text> unclear(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (Unclear unclear) {
      return Optional.of(CalendarTexts.unclear(unclear));
    }
  }

  private SchoolYear read(Person curator, SpanKind kind, String lines) {
    return reading.typed(lines, kind, chats.today(curator));
  }

  /** What looks like a slip of the pen is said at once, with the way to write it anew. */
  private Reply days(Person curator, SchoolId id, SpanKind kind, SchoolYear year, boolean more) {
    List<DaySpan> earlier = more ? SettingsWords.days(calendars.of(id), kind) : List.of();
    change.days(curator, id, kind, both(earlier, year.days(kind)));
    change.some(curator, id, year.some());
    Reply settings = told(curator, id, kind);
    if (year.doubts().isEmpty() && year.some().isEmpty()) {
      return settings;
    }
    List<Text> lines = new ArrayList<>();
    year.days(kind).forEach(one -> lines.add(SettingsWords.span(one)));
    year.some().forEach(one -> lines.add(CalendarTexts.forSome(one)));
    return SettingsBot.back(
        Screen.of(
                Text.paragraphs(
                    Text.of("schools.calendar.written"),
                    Text.lines(lines),
                    CalendarTexts.doubts(year.doubts())))
            .with(Button.press("schools.days.anew", "schools.days.enter", id, kind)),
        id);
  }

  private static List<DaySpan> both(List<DaySpan> earlier, List<DaySpan> added) {
    return Stream.concat(earlier.stream(), added.stream())
        .distinct()
        .sorted(Comparator.comparing(DaySpan::first))
        .toList();
  }

  private Reply told(Person curator, SchoolId id, SpanKind kind) {
    news.tell(curator, id, SettingsWords.days(calendars.of(id), kind, chats.today(curator)));
    return screen.show(curator, id);
  }

  private Reply lessons(Person curator, SchoolId id, Map<DayOfWeek, Lessons> hours) {
    change.lessons(curator, id, hours);
    news.tell(curator, id, SettingsWords.lessons(calendars.of(id).lessons()));
    return screen.show(curator, id);
  }
}
