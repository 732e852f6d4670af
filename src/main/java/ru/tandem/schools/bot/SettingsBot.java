package ru.tandem.schools.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.schools.SchoolCalendars;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolSettings;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SettingsOfSchools;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.Staffs;

/** Everything that the curators of a school decide, each value one tap from being changed. */
@Bot
class SettingsBot {

  private final Staffs staffs;
  private final Schools schools;
  private final SettingsOfSchools settings;
  private final SchoolCalendars calendars;
  private final Supplier<List<SettingsPart>> parts;
  private final Chats chats;

  SettingsBot(
      Staffs staffs,
      Schools schools,
      SettingsOfSchools settings,
      SchoolCalendars calendars,
      ObjectProvider<SettingsPart> parts,
      Chats chats) {
    this.staffs = staffs;
    this.schools = schools;
    this.settings = settings;
    this.calendars = calendars;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
    this.chats = chats;
  }

  @OnPress(value = "schools.settings", called = "schools.settings.names", shelf = true)
  Reply show(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    School school = schools.get(id);
    SettingsScreen screen = new SettingsScreen();
    screen.setting(SettingsWords.zone(school.zone()), change("zone", id));
    screen.setting(SettingsWords.language(school.language()), change("language", id));
    decided(id, screen);
    calendar(id, chats.today(curator), screen);
    parts.get().forEach(part -> part.show(id, screen));
    return screen
        .under(Text.of("schools.settings", school.name()))
        .with(Button.press("schools.calendar.upload", "schools.calendar.upload", id))
        .with(Button.press("schools.team.button", "schools.team", id))
        .with(CouncilDesk.button(staffs.councilOf(id).size(), id))
        .with(Button.home());
  }

  private void decided(SchoolId id, SettingsScreen screen) {
    SchoolSettings decided = settings.of(id);
    screen.setting(SettingsWords.quiet(decided.quietHours()), change("quiet", id));
    screen.setting(SettingsWords.reminders(decided.reminders()), change("remind", id));
    screen.setting(SettingsWords.digest(decided.digest()), change("digest", id));
    screen.setting(SettingsWords.approval(decided.approval()), change("approval", id));
  }

  private void calendar(SchoolId id, LocalDate today, SettingsScreen screen) {
    SchoolCalendar calendar = calendars.of(id);
    for (SpanKind kind : SpanKind.values()) {
      screen.setting(
          SettingsWords.days(calendar, kind, today),
          Button.press(Text.of("schools.change." + kind), "schools.days", id, kind));
    }
    screen.setting(SettingsWords.lessons(calendar.lessons()), change("lessons", id));
  }

  private static Button change(String what, SchoolId id) {
    return Button.press(Text.of("schools.change." + what), "schools." + what, id);
  }

  static Screen back(Screen screen, SchoolId id) {
    return screen.with(
        Button.press("schools.settings.back", "schools.settings", id), Button.home());
  }
}
