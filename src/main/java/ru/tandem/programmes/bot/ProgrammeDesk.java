package ru.tandem.programmes.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.config.Words;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Drawing;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.RoleModel;
import ru.tandem.programmes.RoleModels;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** Where a curator sees the programmes and begins a new one. */
@Bot
class ProgrammeDesk {

  private final CuratedProgrammes programmes;
  private final RoleModels roleModels;
  private final Schools schools;
  private final Staffs staffs;
  private final ClosingWords closing;
  private final Supplier<List<ProgrammePart>> parts;
  private final Drawing drawing;

  ProgrammeDesk(
      CuratedProgrammes programmes,
      RoleModels roleModels,
      Schools schools,
      Staffs staffs,
      ClosingWords closing,
      ObjectProvider<ProgrammePart> parts,
      Drawing drawing) {
    this.programmes = programmes;
    this.roleModels = roleModels;
    this.schools = schools;
    this.staffs = staffs;
    this.closing = closing;
    this.drawing = drawing;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
  }

  @OnPress(value = "programmes.open", shelf = true)
  Reply open(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    return drawing.draw(() -> desk(curator, programme));
  }

  private Screen desk(Person curator, Programme programme) {
    ProgrammeId id = programme.id();
    ProgrammeScreen screen = new ProgrammeScreen();
    parts.get().forEach(part -> part.show(curator, programme, screen));
    if (programme.isClosed()) {
      return screen.toRead(header(programme)).with(NextSeasonDesk.button(id)).with(Button.home());
    }
    screen.item(Button.press("programmes.settings", "programmes.settings", id));
    return screen.under(header(programme)).with(Button.home());
  }

  private Text header(Programme programme) {
    return Text.lines(
        Text.of(
            "programmes.header",
            programme.title(),
            named("form", programme.form()),
            named("kind", programme.kind()),
            rhythm(programme),
            programme.startsOn(),
            programme.endsOn()),
        model(roleModels.of(programme)),
        programme
            .closedAt()
            .map(at -> Text.of("programmes.header.closed", on(programme, at)))
            .orElse(Text.empty()),
        closing.act(programme));
  }

  /** What its people are to each other, where that has been chosen. */
  static Text model(Optional<RoleModel> chosen) {
    return chosen
        .map(model -> Text.of("programmes.header.model", words(model.title())))
        .orElse(Text.empty());
  }

  /** How often its pairs meet. */
  static Text rhythm(Programme programme) {
    return programme.kind().isCourse()
        ? named("rhythm", programme.rhythm())
        : named("rhythm", programme.kind());
  }

  private LocalDate on(Programme programme, Instant at) {
    return LocalDate.ofInstant(at, schools.get(programme.school()).zone());
  }

  static Text words(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  static Text named(String what, Enum<?> value) {
    return Text.of("programmes." + what + "." + value.name().toLowerCase(Locale.ROOT));
  }

  @OnPress("programmes.all")
  Reply all(Person curator) {
    staffs.requireCurator(curator);
    List<Button> buttons = new ArrayList<>();
    for (Programme programme : programmes.all(curator)) {
      buttons.add(button(programme, programmes.title(curator, programme)));
    }
    return Screen.of("programmes.all").grid(buttons, 1).with(Button.home());
  }

  static Button button(Programme programme, String title) {
    String key = programme.isClosed() ? "programmes.button.closed" : "programmes.button";
    return Button.press(Text.of(key, title), "programmes.open", programme.id());
  }

  /** Begins at once where there is one school; a curator of several says first which. */
  @OnPress(value = "programmes.new", called = "programmes.new.names")
  Reply plan(Person curator) {
    staffs.requireCurator(curator);
    List<SchoolId> curated = staffs.curatedBy(curator.id());
    if (curated.size() == 1) {
      return create(curator, curated.get(0));
    }
    List<Button> buttons = new ArrayList<>();
    for (SchoolId school : curated) {
      Text name = Text.words(schools.get(school).name());
      buttons.add(Button.press(name, "programmes.create", school));
    }
    return Screen.of("programmes.where").grid(buttons, 1).with(Button.home());
  }

  @OnPress("programmes.create")
  Reply create(Person curator, SchoolId school) {
    staffs.requireCurator(curator, school);
    return Reply.begin(NewProgramme.FORM, school);
  }
}
