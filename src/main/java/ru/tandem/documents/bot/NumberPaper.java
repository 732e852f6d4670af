package ru.tandem.documents.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.IssuePapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * The number and the date under which the school has signed a paper.
 *
 * <pre>
 *   Какой номер у приказа?     12-о
 *   От какого числа?           [2 октября 2026]
 * </pre>
 */
@Bot
class NumberPaper {

  static final String FORM = "documents.number";

  private final PaperKinds kinds;
  private final CuratedProgrammes programmes;
  private final PaperReaders readers;
  private final IssuePapers issue;
  private final EmptyOrders empty;
  private final PaperDesk desk;
  private final Chats chats;

  NumberPaper(
      PaperKinds kinds,
      CuratedProgrammes programmes,
      PaperReaders readers,
      IssuePapers issue,
      EmptyOrders empty,
      PaperDesk desk,
      Chats chats) {
    this.kinds = kinds;
    this.programmes = programmes;
    this.readers = readers;
    this.issue = issue;
    this.empty = empty;
    this.desk = desk;
    this.chats = chats;
  }

  @OnPress(FORM)
  Reply begin(Person curator, ProgrammeId id, String code) {
    Programme programme = programmes.of(curator, id);
    if (empty.of(programme, kind(curator, programme, code)).isPresent()) {
      return desk.card(curator, id, code);
    }
    return Reply.begin(FORM, id + ":" + code);
  }

  private PaperKind kind(Person curator, Programme programme, String code) {
    PaperKind kind = kinds.get(code);
    readers.require(curator, programme, kind);
    if (!kind.numbered() || kind.format() == PaperKind.Format.DESK) {
      throw new NotFound();
    }
    return kind;
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id, String code) {
    Programme programme = programmes.of(curator, id);
    PaperKind kind = kind(curator, programme, code);
    Form form =
        Form.named(FORM)
            .intro(
                Text.of("documents.number.intro", PaperWords.words(kind.title(programme.form()))));
    return NumberedOrder.asked(form, chats.today(curator))
        .then(
            answers -> {
              if (empty.of(programme, kind).isPresent()) {
                return desk.card(curator, programme.id(), kind.code());
              }
              NumberedOrder signed = NumberedOrder.of(answers);
              issue.numbered(programme, kind, signed.number(), signed.day());
              return Screen.of(
                      "documents.numbered",
                      PaperWords.words(kind.title(programme.form())),
                      signed.number(),
                      signed.day())
                  .with(
                      Button.press(
                          "documents.back", "documents.stage", programme.id(), kind.stage()),
                      Button.home());
            });
  }
}
