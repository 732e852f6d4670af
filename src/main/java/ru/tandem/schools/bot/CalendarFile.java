package ru.tandem.schools.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.FileOffer;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.UnaskedFile;
import ru.tandem.conversation.UnaskedFiles;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.schools.CalendarReceived;
import ru.tandem.schools.CalendarUpload;
import ru.tandem.schools.CalendarUploads;
import ru.tandem.schools.ChangeSettings;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolYear;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.calendar.ReadCalendar;
import ru.tandem.schools.calendar.Unclear;

/**
 * The whole calendar in one file. Nothing is changed before the curator's yes; what the file does
 * not tell of stays as it is.
 *
 * <pre>
 *   Пришлите файл: Excel или CSV      учебный год.xlsx
 *   Четверти: 4 · Каникулы: 3         [Сохранить]
 * </pre>
 */
@Bot
@Order(ScreenPlace.CALENDAR)
class CalendarFile implements FileOffer {

  private static final String FORM = "schools.calendar.file";
  private static final int MOST = 3;
  private static final int MOST_WAITING = 12;

  private final Staffs staffs;
  private final Schools schools;
  private final UnaskedFiles files;
  private final ReadCalendar calendars;
  private final CalendarUploads uploads;
  private final ChangeSettings change;
  private final SettingsBot screen;
  private final SettingsNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CalendarFile(
      Staffs staffs,
      Schools schools,
      UnaskedFiles files,
      ReadCalendar calendars,
      CalendarUploads uploads,
      ChangeSettings change,
      SettingsBot screen,
      SettingsNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.staffs = staffs;
    this.schools = schools;
    this.files = files;
    this.calendars = calendars;
    this.uploads = uploads;
    this.change = change;
    this.screen = screen;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  @OnPress(value = "schools.calendar.upload", called = "schools.calendar.names")
  Reply upload(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return Form.named(FORM)
        .ask("file", Kinds.table())
        .hint(Text.of("schools.calendar.file.hint"))
        .then(answers -> received(curator, id, answers));
  }

  private Reply received(Person curator, SchoolId id, Answers answers) {
    return received(curator, id, answers.get("file").orElseThrow().get(0).get("id").asString());
  }

  private Reply received(Person curator, SchoolId id, String file) {
    uploads.deleteAll(
        uploads.findBySchoolIdOrderByIdDesc(id).stream().skip(MOST_WAITING - 1L).toList());
    CalendarUpload upload =
        uploads.save(CalendarUpload.received(id, curator.id(), file, clock.instant()));
    events.publishEvent(new CalendarReceived(upload.id()));
    return Screen.of("schools.calendar.file.received").with(Button.home());
  }

  @Override
  public List<Button> offers(Person person, UnaskedFile file) {
    boolean other = file.picture() || file.isImage() || file.hasEnding("pdf");
    List<SchoolId> own = other ? List.of() : staffs.curatedBy(person.id());
    return own.stream()
        .limit(MOST)
        .map(id -> offer(schools.get(id), own.size() > 1, file))
        .toList();
  }

  @Override
  public boolean recognises(Person person, Path copy) {
    try {
      return !calendars.of(copy, LocalDate.ofInstant(clock.instant(), person.zone())).isEmpty();
    } catch (UnreadableTable | IOException | Unclear other) {
      return false;
    }
  }

  private static Button offer(School school, boolean several, UnaskedFile file) {
    Text label =
        several
            ? Text.of("schools.calendar.sent.of", school.name())
            : Text.of("schools.calendar.sent");
    return Button.press(label, "schools.calendar.sent", school.id(), file.id());
  }

  @OnPress("schools.calendar.sent")
  Reply sent(Person curator, SchoolId id, long file) {
    staffs.requireCurator(curator, id);
    String sent = files.of(curator, file).fileId();
    files.placed(curator, List.of(sent));
    return received(curator, id, sent);
  }

  /** What the file tells, before anything is changed. */
  static Screen preview(CalendarUpload upload) {
    SchoolYear year = upload.year();
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("schools.calendar.file.preview"),
                Text.lines(found(year)),
                forSome(year),
                CalendarTexts.doubts(year.doubts()),
                Text.of("schools.calendar.file.unsaved")));
    return (year.some().isEmpty()
            ? screen.with(press("schools.calendar.file.save", "save", upload))
            : screen
                .with(press("schools.calendar.file.without", "save", upload))
                .with(press("schools.calendar.file.keep", "keep", upload))
                .with(press("schools.calendar.file.everybody", "everybody", upload)))
        .with(press("schools.calendar.file.drop", "drop", upload));
  }

  private static Button press(String label, String act, CalendarUpload upload) {
    return Button.press(label, "schools.calendar." + act, upload.id());
  }

  /** Lines that are not for everybody: the curator decides what becomes of them. */
  private static Text forSome(SchoolYear year) {
    return year.some().isEmpty()
        ? Text.empty()
        : Text.lines(
            Text.of("schools.calendar.some"),
            Text.lines(year.some().stream().map(CalendarTexts::forSome).toList()));
  }

  private static List<Text> found(SchoolYear year) {
    List<Text> found = new ArrayList<>();
    for (SpanKind kind : SpanKind.values()) {
      if (!year.days(kind).isEmpty()) {
        List<Text> days = year.days(kind).stream().map(SettingsWords::span).toList();
        found.add(Text.of("schools.calendar.found." + kind, Text.list(days)));
      }
    }
    if (!year.lessons().isEmpty()) {
      found.add(SettingsWords.lessons(year.lessons()));
    }
    return found;
  }

  /** Without the lines that are for some classes only. */
  @OnPress("schools.calendar.save")
  Reply save(Person curator, long id) {
    CalendarUpload upload = of(curator, id);
    return enter(curator, upload, upload.year());
  }

  /** With them, for those classes; nobody else rests on these days. */
  @OnPress("schools.calendar.keep")
  Reply keep(Person curator, long id) {
    CalendarUpload upload = of(curator, id);
    SchoolYear year = upload.year();
    Reply shown = enter(curator, upload, year);
    change.some(curator, upload.school(), year.some());
    return shown;
  }

  /** With them, as if they were for all. */
  @OnPress("schools.calendar.everybody")
  Reply everybody(Person curator, long id) {
    CalendarUpload upload = of(curator, id);
    return enter(curator, upload, upload.year().forEverybody());
  }

  private Reply enter(Person curator, CalendarUpload upload, SchoolYear year) {
    SchoolId school = upload.school();
    for (SpanKind kind : SpanKind.values()) {
      if (!year.days(kind).isEmpty()) {
        change.days(curator, school, kind, year.days(kind));
      }
    }
    if (!year.lessons().isEmpty()) {
      change.lessons(curator, school, year.lessons());
    }
    uploads.delete(upload);
    news.tell(curator, school, Text.lines(found(year)));
    return screen.show(curator, school);
  }

  @OnPress("schools.calendar.drop")
  Reply drop(Person curator, long id) {
    CalendarUpload upload = of(curator, id);
    uploads.delete(upload);
    return screen.show(curator, upload.school());
  }

  /**
   * @throws AlreadySettled when it has been saved, dropped or replaced
   */
  private CalendarUpload of(Person curator, long id) {
    CalendarUpload upload = uploads.findById(id).orElseThrow(AlreadySettled::new);
    staffs.requireCurator(curator, upload.school());
    return upload;
  }
}
