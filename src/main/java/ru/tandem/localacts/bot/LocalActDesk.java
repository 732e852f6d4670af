package ru.tandem.localacts.bot;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.PaperSource;
import ru.tandem.localacts.KeepRegister;
import ru.tandem.localacts.LocalAct;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.bot.SettingsPart;
import ru.tandem.schools.bot.SettingsScreen;

/** The register of a school's local acts, and one act; the head of the school reads both. */
@Bot
@Order(ScreenPlace.DOCUMENTS)
class LocalActDesk implements SettingsPart, HomePart, PaperSource {

  private static final String ALL = "localacts.all";
  static final String CARD = "localacts.card";

  /**
   * Older ones are told, and opened by a typed number of the register only when they are undone.
   */
  private static final int MOST = 30;

  private final KeepRegister register;
  private final LocalActWords words;
  private final CuratedProgrammes programmes;
  private final Staffs staffs;

  LocalActDesk(
      KeepRegister register, LocalActWords words, CuratedProgrammes programmes, Staffs staffs) {
    this.register = register;
    this.words = words;
    this.programmes = programmes;
    this.staffs = staffs;
  }

  @Override
  public void show(SchoolId school, SettingsScreen screen) {
    long inForce =
        register.in(school).stream().filter(act -> act.isInForce(register.today(school))).count();
    screen.setting(Text.of("localacts.value", inForce), button(school));
  }

  static Button button(SchoolId school) {
    return Button.press("localacts.button", ALL, school);
  }

  /** A curator finds it in the settings and among the papers; the head has neither. */
  @Override
  public void show(Person person, Home home) {
    for (Staff office : staffs.findByPersonIdOrderById(person.id())) {
      boolean curates = staffs.isCurator(person.id(), office.school());
      if (office.role() == StaffRole.OBSERVER && !curates) {
        home.item(button(office.school()));
      }
    }
  }

  @Override
  public Set<String> papers() {
    return Set.of("local-acts");
  }

  @Override
  public Button button(ProgrammeId programme) {
    return Button.press("localacts.button", "localacts.of", programme);
  }

  @OnPress(value = "localacts.of", called = "localacts.names")
  Reply of(Person curator, ProgrammeId id) {
    return all(curator, programmes.of(curator, id).school());
  }

  @OnPress(value = ALL, called = "localacts.names")
  Reply all(Person reader, SchoolId school) {
    return screen(reader, register.readable(reader, school), Text.empty());
  }

  Screen screen(Person reader, SchoolId school, Text done) {
    List<LocalAct> all = register.in(school);
    Screen screen =
        Screen.of(Text.paragraphs(done, words.register(school, all)))
            .grid(all.stream().limit(MOST).map(words::button).toList(), 1);
    if (!staffs.isCurator(reader.id(), school)) {
      return screen.with(Button.home());
    }
    return screen
        .with(Button.press("localacts.new", LocalActForms.ENTER, school, 0))
        .with(Button.press("schools.settings.back", "schools.settings", school), Button.home());
  }

  @OnPress(CARD)
  Reply card(Person reader, long id) {
    return card(reader, register.read(reader, id), Text.empty());
  }

  Screen card(Person reader, LocalAct act, Text done) {
    Screen screen = Screen.of(Text.paragraphs(done, words.card(act, register.amending(act))));
    if (!act.files().isEmpty()) {
      screen = screen.with(Button.press("localacts.file", "localacts.file", act.id()));
    }
    if (staffs.isCurator(reader.id(), act.school())) {
      screen = keeping(screen, act);
    }
    return screen.with(Button.press("localacts.back", ALL, act.school()), Button.home());
  }

  private static Screen keeping(Screen screen, LocalAct act) {
    String file = !act.files().isEmpty() ? "localacts.file.other" : "localacts.file.add";
    if (act.endedOn().isPresent()) {
      screen = screen.with(Button.press("localacts.goon", "localacts.goon", act.id()));
    } else {
      screen =
          screen
              .with(Button.press("localacts.review", LocalActForms.REVIEW, act.id()))
              .with(
                  Button.press("localacts.amend", LocalActForms.ENTER, act.school(), act.id()),
                  Button.press("localacts.end", "localacts.end", act.id()));
    }
    return screen.with(
        Button.press(file, LocalActForms.FILE, act.id()),
        Button.press("localacts.correct", LocalActForms.CORRECT, act.id()),
        Button.press("localacts.strike", "localacts.strike", act.id()));
  }

  @OnPress("localacts.file")
  Reply file(Person reader, long id) {
    LocalAct act = register.read(reader, id);
    return act.files().isEmpty()
        ? card(reader, act, Text.empty())
        : Reply.kept(
            words.title(act),
            act.files(),
            Button.press("localacts.tocard", CARD, id),
            Button.home());
  }

  @OnPress("localacts.end")
  Reply end(Person curator, long id) {
    return card(curator, register.end(curator, id), Text.of("localacts.ended.now"));
  }

  @OnPress("localacts.goon")
  Reply goOn(Person curator, long id) {
    return card(curator, register.goOn(curator, id), Text.of("localacts.goeson"));
  }

  @OnPress("localacts.strike")
  Reply strike(Person curator, long id) {
    LocalAct act = register.of(curator, id);
    return Screen.of("localacts.strike.ask", words.title(act))
        .with(Button.press("localacts.strike.yes", "localacts.struck", id))
        .with(Button.press("localacts.tocard", CARD, id), Button.home());
  }

  @OnPress("localacts.struck")
  Reply struck(Person curator, long id) {
    Text title = words.title(register.of(curator, id));
    SchoolId school = register.strikeOut(curator, id);
    return screen(curator, school, Text.of("localacts.struck", title));
  }
}
