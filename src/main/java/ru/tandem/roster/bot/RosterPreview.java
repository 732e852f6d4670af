package ru.tandem.roster.bot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.roster.Column;
import ru.tandem.roster.ImportRoster;
import ru.tandem.roster.Pupil;
import ru.tandem.roster.Remark;
import ru.tandem.roster.RosterChange;
import ru.tandem.roster.RosterList;
import ru.tandem.roster.RosterUpload;

/** What a file would do to the list, and every line in it that needs a look. */
@Component
class RosterPreview {

  /** More of them come as a file. */
  private static final int SHOWN = 8;

  /** Enough to see whether everything is in its place. */
  private static final int SAMPLES = 3;

  private static final int HEADINGS = 30;
  private static final int MOVED = 5;
  private static final String MARK_OF_UNICODE = "\ufeff";

  private final ImportRoster imports;
  private final Chats chats;

  RosterPreview(ImportRoster imports, Chats chats) {
    this.imports = imports;
    this.chats = chats;
  }

  Screen of(RosterUpload upload) {
    RosterList list = upload.list();
    RosterChange change = imports.change(upload);
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of(
                    "roster.preview",
                    upload.fileName(),
                    change.added().size(),
                    change.changed().size(),
                    change.known()),
                columns(list),
                moved(change),
                samples(list),
                some("roster.bad", list.bad()),
                some("roster.doubtful", list.doubtful()),
                RosterWarnings.of(imports.hindrances(upload.programme(), change))));
    boolean anything = !change.added().isEmpty() || !change.changed().isEmpty();
    Screen answered =
        anything
            ? screen
                .with(Button.press("roster.confirm", "roster.confirm", upload.id()))
                .with(Button.press("roster.drop", "roster.drop", upload.id()))
            : screen.with(Button.press("roster.nothing", "roster.drop", upload.id()));
    return answered.with(Button.press("roster.upload.again", "roster.upload", upload.programme()));
  }

  /** Who goes on in another class: that is looked for first when a list comes again. */
  private static Text moved(RosterChange change) {
    List<Text> lines = new ArrayList<>();
    change
        .changed()
        .forEach(
            (entry, pupil) -> {
              String now = pupil.schoolClass();
              if (!now.isEmpty() && !now.equals(entry.schoolClass())) {
                String before = entry.schoolClass().isEmpty() ? "—" : entry.schoolClass();
                lines.add(Text.of("roster.moved.one", pupil.name(), before, now));
              }
            });
    return lines.isEmpty()
        ? Text.empty()
        : Text.lines(
            Text.of("roster.moved", lines.size()),
            Text.lines(lines.subList(0, Math.min(MOVED, lines.size()))),
            Text.more(lines.size(), MOVED));
  }

  private static Text columns(RosterList list) {
    List<Text> found = new ArrayList<>();
    for (Column column : list.columns()) {
      found.add(Text.of("roster.column." + column));
    }
    List<Text> left = list.left().stream().limit(HEADINGS).map(Text::words).toList();
    List<Text> unread = list.unread().stream().limit(HEADINGS).map(Text::words).toList();
    return Text.lines(
        Text.of("roster.columns", Text.list(found)),
        left.isEmpty() ? Text.empty() : Text.of("roster.left", Text.list(left)),
        mayHavePhones(list) ? Text.of("roster.nophones") : Text.empty(),
        unread.isEmpty() ? Text.empty() : Text.of("roster.unread", Text.list(unread)),
        list.unseen().isEmpty()
            ? Text.empty()
            : Text.of(
                "roster.unseen",
                Text.list(list.unseen().stream().limit(HEADINGS).map(Text::words).toList())),
        list.left().size() > HEADINGS ? Text.of("roster.left.more") : Text.empty(),
        list.hidden().isEmpty()
            ? Text.empty()
            : Text.of("roster.hidden", Text.list(list.hidden().stream().map(Text::words).toList())),
        list.columns().contains(Column.BORN) ? Text.empty() : Text.of("roster.undated"));
  }

  /** A phone of nobody in particular is kept as nobody's: it would prove who a parent is. */
  private static boolean mayHavePhones(RosterList list) {
    return list.columns().contains(Column.GUARDIAN)
        && !list.columns().contains(Column.GUARDIAN_PHONE)
        && !list.left().isEmpty();
  }

  private static Text samples(RosterList list) {
    if (list.pupils().isEmpty()) {
      return Text.empty();
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("roster.samples"));
    list.pupils().stream().limit(SAMPLES).map(RosterPreview::sample).forEach(lines::add);
    return Text.lines(lines);
  }

  private static Text sample(Pupil pupil) {
    List<Text> parts = new ArrayList<>();
    parts.add(Text.words(pupil.name()));
    if (!pupil.schoolClass().isEmpty()) {
      parts.add(Text.words(pupil.schoolClass()));
    }
    if (pupil.bornOn() != null) {
      parts.add(Text.of("conversation.shown", pupil.bornOn()));
    }
    Text person = Text.list(parts);
    return pupil.guardian().isEmpty() && pupil.phones().isEmpty()
        ? Text.of("roster.sample", person)
        : Text.of("roster.sample.guardians", person, guardians(pupil));
  }

  private static Text guardians(Pupil pupil) {
    List<Text> parts = new ArrayList<>();
    if (!pupil.guardian().isEmpty()) {
      parts.add(Text.words(pupil.guardian()));
    }
    for (int i = 0; i < pupil.phones().size(); i++) {
      String owner = pupil.owner(i);
      boolean known = owner.equals("mother") || owner.equals("father");
      Text whose = known ? Text.of("roster.whose." + owner) : Text.words(owner);
      String phone = pupil.phones().get(i);
      parts.add(
          owner.isEmpty() || owner.equals(pupil.guardian())
              ? Text.words(phone)
              : Text.of("roster.phone.whose", phone, whose));
    }
    return Text.list(parts);
  }

  private static Text some(String key, List<Remark> remarks) {
    if (remarks.isEmpty()) {
      return Text.empty();
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(key, remarks.size()));
    remarks.stream().limit(SHOWN).map(RosterPreview::line).forEach(lines::add);
    lines.add(Text.more(remarks.size(), SHOWN));
    return Text.lines(lines);
  }

  private static Text line(Remark remark) {
    Text place =
        remark.sheet().isEmpty()
            ? Text.of("roster.place", String.valueOf(remark.line()))
            : Text.of("roster.place.sheet", String.valueOf(remark.line()), remark.sheet());
    return Text.of("roster.remark." + remark.trouble(), place, remark.words());
  }

  /** All of them, when they are too many for a message. */
  Optional<Screen> remarks(RosterUpload upload, Person reader) {
    RosterList list = upload.list();
    boolean fits = list.bad().size() <= SHOWN && list.doubtful().size() <= SHOWN;
    if (fits && list.left().size() <= HEADINGS) {
      return Optional.empty();
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("roster.bad", list.bad().size()));
    list.bad().stream().map(RosterPreview::line).forEach(lines::add);
    lines.add(Text.of("roster.doubtful", list.doubtful().size()));
    list.doubtful().stream().map(RosterPreview::line).forEach(lines::add);
    if (!list.left().isEmpty()) {
      lines.add(Text.of("roster.left", Text.list(list.left().stream().map(Text::words).toList())));
    }
    String text = MARK_OF_UNICODE + chats.plain(Text.lines(lines), reader);
    return Optional.of(
        Screen.of("roster.remarks").document("roster.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
