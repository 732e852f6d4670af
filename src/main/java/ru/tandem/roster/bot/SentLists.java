package ru.tandem.roster.bot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.FileOffer;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.UnaskedFile;
import ru.tandem.conversation.UnaskedFiles;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.roster.ImportRoster;
import ru.tandem.roster.ReadRoster;

/** A list that comes straight into the chat; and one to copy from. */
@Bot
@Order(ScreenPlace.ROSTER)
class SentLists implements FileOffer {

  static final String EXAMPLE = "roster.example";

  /** Of more programmes nobody looks for his own among buttons. */
  private static final int MOST = 5;

  private static final String MARK_OF_UNICODE = "\ufeff";

  private final CuratedProgrammes programmes;
  private final ImportRoster imports;
  private final UnaskedFiles files;
  private final ReadRoster read;
  private final Chats chats;

  SentLists(
      CuratedProgrammes programmes,
      ImportRoster imports,
      UnaskedFiles files,
      ReadRoster read,
      Chats chats) {
    this.programmes = programmes;
    this.imports = imports;
    this.files = files;
    this.read = read;
    this.chats = chats;
  }

  @Override
  public List<Button> offers(Person person, UnaskedFile file) {
    return file.picture() || file.isImage() || file.hasEnding("ics", "pdf")
        ? List.of()
        : programmes.of(person).stream().limit(MOST).map(one -> offer(person, one, file)).toList();
  }

  @Override
  public boolean recognises(Person person, Path copy) {
    try {
      return !read.of(copy, person.zone()).pupils().isEmpty();
    } catch (UnreadableTable | ReadRoster.NoHeading other) {
      return false;
    }
  }

  private Button offer(Person person, Programme programme, UnaskedFile file) {
    Text label = Text.of("roster.sent", programmes.title(person, programme));
    return Button.press(label, "roster.sent", programme.id(), file.id());
  }

  @OnPress("roster.sent")
  Reply sent(Person curator, ProgrammeId id, long file) {
    programmes.of(curator, id);
    UnaskedFile sent = files.of(curator, file);
    imports.receive(curator, id, sent.fileId(), sent.name());
    files.placed(curator, List.of(sent.fileId()));
    return Screen.of("roster.received").with(Button.home());
  }

  static Button example(ProgrammeId id) {
    return Button.press("roster.example", EXAMPLE, id);
  }

  @OnPress(EXAMPLE)
  Reply example(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    String lines = chats.plain(Text.of("roster.example.lines"), curator);
    byte[] table = (MARK_OF_UNICODE + lines).getBytes(StandardCharsets.UTF_8);
    return Screen.of("roster.example.copy")
        .document("spisok.csv", table)
        .with(Button.press("roster.upload", "roster.upload", id))
        .with(RosterDesk.back(id), Button.home());
  }
}
