package ru.tandem.roster.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.roster.ImportRoster;
import ru.tandem.roster.ReadRoster;
import ru.tandem.roster.RosterUpload;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;

/** A curator writes a list into the chat, or pastes it, asked or not: it is read like a file. */
@Component
class PastedLists implements Overheard {

  /** Of more programmes nobody looks for his own among buttons. */
  private static final int MOST = 5;

  private final CuratedProgrammes programmes;
  private final ImportRoster imports;
  private final ReadRoster read;
  private final RosterPreview preview;
  private final Schools schools;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  PastedLists(
      CuratedProgrammes programmes,
      ImportRoster imports,
      ReadRoster read,
      RosterPreview preview,
      Schools schools,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.programmes = programmes;
    this.imports = imports;
    this.read = read;
    this.preview = preview;
    this.schools = schools;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
  }

  @Override
  public Optional<Reply> hear(Person person, String words) {
    return Optional.empty();
  }

  @Override
  public List<Reply.Begin> belong(Person person, String words) {
    if (read.isList(words)) {
      return places(person, RosterFile.FORM);
    }
    return read.isOne(words) && !asksForIt(person, words)
        ? places(person, RosterPerson.FORM)
        : List.of();
  }

  /** A name alone, of nobody who takes part. */
  @Override
  public List<Reply.Begin> mayBelong(Person person, String words) {
    return read.isOneName(words) && !asksForIt(person, words)
        ? places(person, RosterPerson.FORM)
        : List.of();
  }

  /** Whoever says what is to be done with a name looks for the key, and the name is declined. */
  private boolean asksForIt(Person person, String words) {
    String first = words.strip().split("\\s+")[0];
    return Overheard.isOneOf(chats.plain(Text.of(RosterPerson.NAMES), person), first);
  }

  private List<Reply.Begin> places(Person person, String form) {
    return programmes.of(person).stream()
        .limit(MOST)
        .map(one -> new Reply.Begin(form, one.id().toString()))
        .toList();
  }

  /** What it would do is shown, as of a file. */
  Reply received(Person curator, Programme programme, String words) {
    String title = chats.plain(Text.of("roster.pasted", clock.instant()), curator);
    RosterUpload upload =
        imports.paste(
            curator, programme.id(), title, read.of(words, schools.get(programme.school()).zone()));
    agenda.set(RosterReader.FORGOTTEN, upload.id(), clock.instant().plus(RosterReader.KEPT));
    preview
        .remarks(upload, curator)
        .ifPresent(all -> chats.answer(curator.id(), all, Urgency.INTERACTIVE));
    chats.answer(curator.id(), preview.of(upload), Urgency.INTERACTIVE);
    // the list itself has spoken
    return Reply.none();
  }
}
