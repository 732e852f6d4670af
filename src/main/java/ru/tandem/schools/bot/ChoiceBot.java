package ru.tandem.schools.bot;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.QuietHours;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.RussianZone;
import ru.tandem.schools.Approval;
import ru.tandem.schools.ChangeSettings;
import ru.tandem.schools.DigestHour;
import ru.tandem.schools.ReminderHours;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolSettings;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SettingsOfSchools;
import ru.tandem.schools.Staffs;

/**
 * The settings that are chosen from a few: the clock, the quiet hours, reminders, digest, approval.
 */
@Bot
class ChoiceBot {

  private static final List<Integer> EVENINGS = List.of(19, 20, 21, 22, 23);
  private static final List<Integer> MORNINGS = List.of(6, 7, 8, 9, 10);
  private static final List<Integer> EARLY = List.of(0, 12, 24, 48, 72);
  private static final List<Integer> LATE = List.of(0, 1, 2, 3, 4);

  private static final List<Integer> DIGESTS = List.of(8, 9, 10, 12, 14, 15, 16, 18);
  private static final int DIGESTS_PER_ROW = 4;

  private final Schools schools;
  private final Staffs staffs;
  private final SettingsOfSchools settings;
  private final ChangeSettings change;
  private final SettingsBot screen;
  private final SettingsNews news;
  private final Clock clock;

  ChoiceBot(
      Schools schools,
      Staffs staffs,
      SettingsOfSchools settings,
      ChangeSettings change,
      SettingsBot screen,
      SettingsNews news,
      Clock clock) {
    this.schools = schools;
    this.staffs = staffs;
    this.settings = settings;
    this.change = change;
    this.screen = screen;
    this.news = news;
    this.clock = clock;
  }

  private Reply changed(Person curator, SchoolId id, Text value) {
    news.tell(curator, id, value);
    return screen.show(curator, id);
  }

  /** What is now stands above what can be. */
  private static Screen asked(
      String question, Text now, List<Button> buttons, int perRow, SchoolId id) {
    Text words = Text.paragraphs(now, Text.of(question));
    return SettingsBot.back(Screen.of(words).grid(buttons, perRow), id);
  }

  @OnPress("schools.zone")
  Reply zones(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (RussianZone zone : RussianZone.values()) {
      Text name = Text.of("people.zone." + zone.code());
      buttons.add(Button.press(name, "schools.zone.set", id, zone));
    }
    return asked("schools.zone.ask", SettingsWords.zone(schools.get(id).zone()), buttons, 1, id);
  }

  /** The day of the whole school moves with its clock: what moves is said before. */
  @OnPress("schools.zone.set")
  Reply askZone(Person curator, SchoolId id, RussianZone zone) {
    staffs.requireCurator(curator, id);
    ZoneId now = schools.get(id).zone();
    if (now.equals(zone.zone())) {
      return Reply.toast("schools.zone.same");
    }
    Text name = Text.of("people.zone." + zone.code());
    SchoolSettings decided = settings.of(id);
    return SettingsBot.back(
        Screen.of(
                "schools.zone.sure",
                name,
                LocalTime.ofInstant(clock.instant(), now),
                LocalTime.ofInstant(clock.instant(), zone.zone()),
                SettingsWords.quiet(decided.quietHours()),
                SettingsWords.digest(decided.digest()))
            .with(Button.press("schools.zone.yes", "schools.zone.moved", id, zone))
            .with(Button.press("schools.zone.no", "schools.zone", id)),
        id);
  }

  @OnPress("schools.zone.moved")
  Reply zone(Person curator, SchoolId id, RussianZone zone) {
    change.zone(curator, id, zone);
    return changed(curator, id, SettingsWords.zone(zone.zone()));
  }

  @OnPress("schools.language")
  Reply languages(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (Language language : Language.values()) {
      Text name = Text.of("schools.language." + language);
      buttons.add(Button.press(name, "schools.language.set", id, language));
    }
    Text now = SettingsWords.language(schools.get(id).language());
    return asked("schools.language.ask", now, buttons, buttons.size(), id);
  }

  @OnPress("schools.language.set")
  Reply language(Person curator, SchoolId id, Language language) {
    change.language(curator, id, language);
    return changed(curator, id, SettingsWords.language(language));
  }

  @OnPress("schools.quiet")
  Reply evenings(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (int hour : EVENINGS) {
      buttons.add(Button.press(time(hour), "schools.quiet.from", id, hour));
    }
    return asked(
        "schools.quiet.from",
        SettingsWords.quiet(settings.of(id).quietHours()),
        buttons,
        EVENINGS.size(),
        id);
  }

  @OnPress("schools.quiet.from")
  Reply mornings(Person curator, SchoolId id, int from) {
    staffs.requireCurator(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (int hour : MORNINGS) {
      buttons.add(Button.press(time(hour), "schools.quiet.set", id, from, hour));
    }
    return SettingsBot.back(Screen.of("schools.quiet.to").grid(buttons, MORNINGS.size()), id);
  }

  private static Text time(int hour) {
    return Text.of("schools.time", LocalTime.of(hour, 0));
  }

  @OnPress("schools.quiet.set")
  Reply quiet(Person curator, SchoolId id, int from, int to) {
    require(EVENINGS.contains(from) && MORNINGS.contains(to));
    QuietHours hours = new QuietHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    change.quiet(curator, id, hours);
    return changed(curator, id, SettingsWords.quiet(hours));
  }

  /** A forged number is the same as a thing that does not exist. */
  private static void require(boolean offered) {
    if (!offered) {
      throw new NotFound();
    }
  }

  @OnPress("schools.remind")
  Reply reminders(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    ReminderHours now = settings.of(id).reminders();
    List<Button> early = new ArrayList<>();
    EARLY.forEach(hours -> early.add(reminder(id, new ReminderHours(hours, now.late()), hours)));
    List<Button> late = new ArrayList<>();
    LATE.forEach(hours -> late.add(reminder(id, new ReminderHours(now.early(), hours), hours)));
    return SettingsBot.back(
        Screen.of(Text.paragraphs(SettingsWords.reminders(now), Text.of("schools.remind.ask")))
            .grid(early, EARLY.size())
            .grid(late, LATE.size()),
        id);
  }

  private static Button reminder(SchoolId id, ReminderHours both, int hours) {
    Text label = hours == 0 ? Text.of("schools.remind.no") : Text.of("schools.remind.short", hours);
    return Button.press(label, "schools.remind.set", id, both.early(), both.late());
  }

  @OnPress("schools.remind.set")
  Reply remind(Person curator, SchoolId id, int early, int late) {
    require(EARLY.contains(early) && LATE.contains(late));
    ReminderHours hours = new ReminderHours(early, late);
    change.remind(curator, id, hours);
    return changed(curator, id, SettingsWords.reminders(hours));
  }

  @OnPress("schools.digest")
  Reply days(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      buttons.add(Button.press(SettingsWords.weekday(day), "schools.digest.day", id, day));
    }
    return asked(
        "schools.digest.ask",
        SettingsWords.digest(settings.of(id).digest()),
        buttons,
        buttons.size(),
        id);
  }

  @OnPress("schools.digest.day")
  Reply hours(Person curator, SchoolId id, DayOfWeek day) {
    staffs.requireCurator(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (int hour : DIGESTS) {
      buttons.add(Button.press(time(hour), "schools.digest.set", id, day, hour));
    }
    return SettingsBot.back(Screen.of("schools.digest.hour").grid(buttons, DIGESTS_PER_ROW), id);
  }

  @OnPress("schools.digest.set")
  Reply digest(Person curator, SchoolId id, DayOfWeek day, int hour) {
    require(DIGESTS.contains(hour));
    DigestHour when = new DigestHour(day, hour);
    change.digest(curator, id, when);
    return changed(curator, id, SettingsWords.digest(when));
  }

  @OnPress("schools.approval")
  Reply approvals(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (Approval whom : Approval.values()) {
      Text label = Text.of("schools.approval." + whom);
      buttons.add(Button.press(label, "schools.approval.set", id, whom));
    }
    return asked(
        "schools.approval.ask", SettingsWords.approval(settings.of(id).approval()), buttons, 1, id);
  }

  @OnPress("schools.approval.set")
  Reply approve(Person curator, SchoolId id, Approval whom) {
    change.approve(curator, id, whom);
    return changed(curator, id, SettingsWords.approval(whom));
  }
}
