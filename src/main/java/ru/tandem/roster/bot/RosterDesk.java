package ru.tandem.roster.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.roster.ImportRoster;
import ru.tandem.roster.Roster;
import ru.tandem.roster.RosterChange;
import ru.tandem.roster.RosterEntries;
import ru.tandem.roster.RosterEntry;
import ru.tandem.roster.RosterUpload;

/** Where a curator sees the list, and says yes or no to a file. */
@Bot
class RosterDesk {

  private static final int CLASSES = 40;

  private final CuratedProgrammes programmes;
  private final ImportRoster imports;
  private final Roster roster;
  private final RosterEntries entries;
  private final RosterPreview preview;
  private final BegunForms begun;

  RosterDesk(
      CuratedProgrammes programmes,
      ImportRoster imports,
      Roster roster,
      RosterEntries entries,
      RosterPreview preview,
      BegunForms begun) {
    this.programmes = programmes;
    this.imports = imports;
    this.roster = roster;
    this.entries = entries;
    this.preview = preview;
    this.begun = begun;
  }

  @OnPress(value = "roster.open", called = "roster.names", shelf = true)
  Reply open(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<RosterEntry> all = entries.findByProgrammeIdOrderBySchoolClassAscNameAsc(id);
    Button upload = Button.press("roster.upload", "roster.upload", id);
    Button person = RosterPerson.button("roster.person", id);
    Screen screen =
        all.isEmpty()
            ? Screen.of("roster.empty", programme.title())
                .with(upload)
                .with(person)
                .with(SentLists.example(id))
            : Screen.of(Text.paragraphs(header(programme, all), classes(all)))
                .with(upload)
                .with(person)
                .with(Button.press("roster.erase", "roster.erase", id));
    return screen.with(back(id), Button.home());
  }

  private static Text header(Programme programme, List<RosterEntry> all) {
    return Text.of("roster.header", programme.title(), all.size(), come(all));
  }

  private static long come(List<RosterEntry> some) {
    return some.stream().filter(entry -> entry.person().isPresent()).count();
  }

  private static Text classes(List<RosterEntry> all) {
    Map<String, List<RosterEntry>> byClass =
        all.stream()
            .collect(
                Collectors.groupingBy(RosterEntry::schoolClass, TreeMap::new, Collectors.toList()));
    List<Text> lines = new ArrayList<>();
    byClass.forEach(
        (name, some) -> {
          Text named = name.isEmpty() ? Text.of("roster.noclass") : Text.words(name);
          lines.add(Text.of("roster.class", named, some.size(), come(some)));
        });
    return Text.lines(
        Text.lines(lines.subList(0, Math.min(lines.size(), CLASSES))),
        Text.more(lines.size(), CLASSES));
  }

  static Button back(ProgrammeId id) {
    return Button.press("roster.back", "programmes.open", id);
  }

  @OnPress("roster.upload")
  Reply upload(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    return Reply.begin(RosterFile.FORM, id);
  }

  @OnPress("roster.look")
  Reply look(Person curator, long upload) {
    return preview.of(imports.of(curator, upload));
  }

  @OnPress("roster.confirm")
  Reply confirm(Person curator, long id) {
    RosterUpload upload = imports.of(curator, id);
    RosterChange change = imports.confirm(upload);
    begun.drop(curator.id(), RosterFile.FORM, upload.programme());
    List<RosterEntry> all =
        entries.findByProgrammeIdOrderBySchoolClassAscNameAsc(upload.programme());
    return Screen.of(
            "roster.done", change.added().size(), change.changed().size(), all.size(), come(all))
        .with(Button.press("roster.open", "roster.open", upload.programme()))
        .with(back(upload.programme()), Button.home());
  }

  @OnPress("roster.drop")
  Reply drop(Person curator, long id) {
    RosterUpload upload = imports.of(curator, id);
    upload.list();
    imports.drop(upload);
    begun.drop(curator.id(), RosterFile.FORM, upload.programme());
    return Screen.of("roster.dropped")
        .with(Button.press("roster.open", "roster.open", upload.programme()))
        .with(Button.home());
  }

  @OnPress("roster.erase")
  Reply erase(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    return Screen.of("roster.erase.sure", entries.countByProgrammeId(id))
        .with(Button.press("roster.erase.yes", "roster.erased", id))
        .with(Button.press("roster.erase.no", "roster.open", id));
  }

  @OnPress("roster.erased")
  Reply erased(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    return Screen.of("roster.erased", roster.forget(id))
        .with(Button.press("roster.upload", "roster.upload", id))
        .with(back(id), Button.home());
  }
}
