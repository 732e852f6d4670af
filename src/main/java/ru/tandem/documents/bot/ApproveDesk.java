package ru.tandem.documents.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.ApprovePapers;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.CuratorsHear;

/**
 * What waits for the yes of the head of the school comes to his chat with the paper; he approves it
 * or gives it back with a word.
 *
 * <pre>
 *   Что поправить?      Добавьте срок
 * </pre>
 */
@Bot
class ApproveDesk {

  static final String ANEW = "documents.anew";

  private static final String RETURN = "documents.return";

  private final PaperKinds kinds;
  private final PaperReaders readers;
  private final CuratedProgrammes curated;
  private final CuratorsHear curators;
  private final ApprovePapers approve;
  private final PaperWaits waits;
  private final List<BeforePaper> before;
  private final EmptyOrders empty;
  private final PaperDesk desk;
  private final Chats chats;

  ApproveDesk(
      PaperKinds kinds,
      PaperReaders readers,
      CuratedProgrammes curated,
      CuratorsHear curators,
      ApprovePapers approve,
      PaperWaits waits,
      List<BeforePaper> before,
      EmptyOrders empty,
      PaperDesk desk,
      Chats chats) {
    this.kinds = kinds;
    this.readers = readers;
    this.curated = curated;
    this.curators = curators;
    this.approve = approve;
    this.waits = waits;
    this.before = before;
    this.empty = empty;
    this.desk = desk;
    this.chats = chats;
  }

  private PaperKind kind(Person reader, Programme programme, String code) {
    PaperKind kind = kinds.get(code);
    readers.require(reader, programme, kind);
    if (!kind.approved()) {
      throw new NotFound();
    }
    return kind;
  }

  /** Also of a closed programme: the final report is made after most seasons have ended. */
  @OnPress("documents.ask")
  Reply ask(Person curator, ProgrammeId id, String code) {
    Programme programme = curated.of(curator, id);
    PaperKind kind = kind(curator, programme, code);
    return asked(curator, programme, kind, () -> approve.ask(programme, kind, curator));
  }

  /** What was approved and has been put right since. */
  @OnPress(ANEW)
  Reply askAnew(Person curator, ProgrammeId id, String code, long approved) {
    Programme programme = curated.of(curator, id);
    PaperKind kind = kind(curator, programme, code);
    return asked(
        curator, programme, kind, () -> approve.askAnew(programme, kind, approved, curator));
  }

  private Reply asked(Person curator, Programme programme, PaperKind kind, Runnable ask) {
    if (empty.of(programme, kind).isPresent()) {
      return desk.card(curator, programme.id(), kind.code());
    }
    Button card = card(programme.id(), kind.code());
    List<PersonId> heads = readers.heads(programme);
    if (heads.isEmpty()) {
      return Screen.of("documents.nohead").with(card, Button.home());
    }
    before.forEach(each -> each.asked(programme, kind, 0, curator));
    ask.run();
    waits.asks(heads, programme, kind);
    return Screen.of("documents.asked", PaperWords.words(kind.title(programme.form())))
        .with(card, Button.home());
  }

  /** What the head may say, wherever he meets the paper. */
  static Button[] decide(Programme programme, PaperKind kind) {
    return new Button[] {
      Button.press("documents.approve", "documents.approve", programme.id(), kind.code()),
      Button.press("documents.return", RETURN, programme.id(), kind.code())
    };
  }

  static Button card(ProgrammeId id, String code) {
    return Button.press("documents.tocard", "documents.card", id, code);
  }

  @OnPress("documents.approve")
  Reply approve(Person head, ProgrammeId id, String code) {
    Programme programme = readers.headed(head, id);
    PaperKind kind = kind(head, programme, code);
    approve.approve(programme, kind, head);
    tell(
        programme,
        kind,
        Text.of("documents.approved", PaperWords.words(kind.title(programme.form()))));
    return Screen.of("documents.approved", PaperWords.words(kind.title(programme.form())))
        .with(card(id, code), Button.home());
  }

  @OnPress(RETURN)
  Reply giveBack(Person head, ProgrammeId id, String code) {
    Programme programme = readers.headed(head, id);
    approve.requireWaiting(programme, kind(head, programme, code));
    return Reply.begin(RETURN, id + ":" + code);
  }

  @OnForm(RETURN)
  Form form(Person head, ProgrammeId id, String code) {
    Programme programme = readers.headed(head, id);
    PaperKind kind = kind(head, programme, code);
    return Form.named(RETURN)
        .ask("word", Kinds.text(HeadsWord.LONGEST))
        .then(answers -> back(head, programme, kind, answers.text("word")));
  }

  private Reply back(Person head, Programme programme, PaperKind kind, String word) {
    approve.giveBack(programme, kind, head, word);
    Text title = PaperWords.words(kind.title(programme.form()));
    tell(programme, kind, Text.of("documents.returned", title, word));
    return Screen.of("documents.sentback", title)
        .with(card(programme.id(), kind.code()), Button.home());
  }

  private void tell(Programme programme, PaperKind kind, Text words) {
    Screen screen = Screen.of(words).with(card(programme.id(), kind.code()), Button.home());
    curators.tell(programme.id(), screen, Urgency.REMINDER);
  }
}
