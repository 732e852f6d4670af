package ru.tandem.schools.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.schools.CalendarLines;
import ru.tandem.schools.ChangeSettings;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.SchoolCalendars;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.Staffs;

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
class CalendarForms implements Dialogue {

  private static final String DAYS = "schools.calendar";
  private static final String LESSONS = "schools.hours";
  private static final String LINES = "lines";
  private static final int LONGEST = 2000;

  private final Staffs staffs;
  private final SchoolCalendars calendars;
  private final ChangeSettings change;
  private final SettingsBot screen;
  private final SettingsNews news;
  private final Chats chats;

  CalendarForms(
      Staffs staffs,
      SchoolCalendars calendars,
      ChangeSettings change,
      SettingsBot screen,
      SettingsNews news,
      Chats chats) {
    this.staffs = staffs;
    this.calendars = calendars;
    this.change = change;
    this.screen = screen;
    this.news = news;
    this.chats = chats;
  }

  @OnPress("schools.days")
  Reply days(Person curator, SchoolId id, SpanKind kind) {
    staffs.requireCurator(curator, id);
    List<DaySpan> known = SettingsWords.days(calendars.of(id), kind);
    if (known.isEmpty()) {
      return Reply.begin(DAYS, id + "-" + kind);
    }
    List<Text> lines = known.stream().map(SettingsWords::span).toList();
    Text heading = Text.of("schools.change." + kind);
    return SettingsBot.back(
        Screen.of(Text.paragraphs(heading, Text.lines(lines)))
            .with(Button.press("schools.days.anew", "schools.days.enter", id, kind))
            .with(Button.press("schools.days.none", "schools.days.drop", id, kind)),
        id);
  }

  @OnPress("schools.days.enter")
  Reply enterDays(Person curator, SchoolId id, SpanKind kind) {
    staffs.requireCurator(curator, id);
    return Reply.begin(DAYS, id + "-" + kind);
  }

  @OnPress("schools.days.drop")
  Reply drop(Person curator, SchoolId id, SpanKind kind) {
    return days(curator, id, kind, List.of());
  }

  @OnPress("schools.lessons")
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
    return lessons(curator, id, "");
  }

  @Override
  public Set<String> forms() {
    return Set.of(DAYS, LESSONS);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    String[] parts = subject.split("-");
    SchoolId id = new SchoolId(Long.parseLong(parts[0]));
    staffs.requireCurator(curator, id);
    if (name.equals(LESSONS)) {
      return Form.named(LESSONS)
          .ask(LINES, Kinds.text(LONGEST))
          .refuse((before, said) -> unclear(() -> CalendarLines.lessons(said.asString())))
          .then(answers -> lessons(curator, id, answers.text(LINES)));
    }
    SpanKind kind = SpanKind.valueOf(parts[1]);
    return Form.named(DAYS)
        .ask(LINES, Text.of("schools.calendar." + kind), Kinds.text(LONGEST))
        .refuse((before, said) -> unclear(() -> read(curator, said.asString())))
        .then(answers -> days(curator, id, kind, read(curator, answers.text(LINES))));
  }

  private static Optional<Text> unclear(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (CalendarLines.Unclear unclear) {
      return Optional.of(Text.of("schools.calendar.unclear", unclear.line()));
    }
  }

  private List<DaySpan> read(Person curator, String lines) {
    return CalendarLines.days(lines, chats.today(curator));
  }

  private Reply days(Person curator, SchoolId id, SpanKind kind, List<DaySpan> days) {
    change.days(curator, id, kind, days);
    news.tell(curator, id, SettingsWords.days(calendars.of(id), kind, chats.today(curator)));
    return screen.show(curator, id);
  }

  private Reply lessons(Person curator, SchoolId id, String lines) {
    change.lessons(curator, id, CalendarLines.lessons(lines));
    news.tell(curator, id, SettingsWords.lessons(calendars.of(id).lessons()));
    return screen.show(curator, id);
  }
}
