package ru.tandem.monitoring.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.PaperReaders;
import ru.tandem.monitoring.HandSheet;
import ru.tandem.monitoring.HandedSheet;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;

/**
 * The sheet of 20 January: the curator hands it to the head, who approves it or sends it back.
 *
 * <pre>
 *   Что поправить?      Нет группы 9Б
 * </pre>
 */
@Bot
class JanuaryDesk {

  static final String SHOW = "monitoring.january";

  static final String ANEW = "monitoring.january.anew";
  private static final String FORM = "monitoring.january.word";
  static final String SHEET = "january-sheet";
  private static final int LONGEST = 400;

  private final HandSheet hand;
  private final PaperReaders readers;
  private final CuratedProgrammes curated;
  private final CuratorsHear curators;
  private final Programmes programmes;
  private final Names names;
  private final SheetWaits waits;

  JanuaryDesk(
      HandSheet hand,
      PaperReaders readers,
      CuratedProgrammes curated,
      CuratorsHear curators,
      Programmes programmes,
      Names names,
      SheetWaits waits) {
    this.hand = hand;
    this.readers = readers;
    this.curated = curated;
    this.curators = curators;
    this.programmes = programmes;
    this.names = names;
    this.waits = waits;
  }

  /** The head says his word as long as it waits; else it is seen how it stands. */
  @OnPress(SHOW)
  Reply show(Person reader, ProgrammeId id) {
    Programme programme = programmes.findById(id.value()).orElseThrow(NotFound::new);
    if (readers.isHead(reader, programme) && waits(programme)) {
      return waits.question(programme).with(Button.home());
    }
    return readers.curates(reader, programme)
        ? show(programme)
        : Screen.of(state(readers.headed(reader, id)))
            .with(SheetWaits.paper(programme))
            .with(Button.home());
  }

  private boolean waits(Programme programme) {
    return hand.of(programme.id()).filter(HandedSheet::waits).isPresent();
  }

  private Screen show(Programme programme) {
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("monitoring.january", programme.title(), hand.counted(programme)),
                    state(programme)))
            .with(SheetWaits.paper(programme));
    if (!waits(programme) && !readers.heads(programme).isEmpty()) {
      screen = screen.with(handing(programme));
    }
    return screen
        .with(Button.press("monitoring.programme", "programmes.open", programme.id()))
        .with(Button.home());
  }

  /** For the first time, after it came back, or after it was approved and has changed. */
  private Button handing(Programme programme) {
    ProgrammeId id = programme.id();
    return hand.of(id)
        .filter(HandedSheet::isApproved)
        .flatMap(HandedSheet::decidedAt)
        .map(decided -> Button.press(ANEW, ANEW, id, decided.getEpochSecond()))
        .orElse(Button.press("monitoring.january.hand", "monitoring.january.hand", id));
  }

  private Text state(Programme programme) {
    return hand.of(programme.id())
        .map(sheet -> state(programme, sheet))
        .orElse(
            Text.of(
                readers.heads(programme).isEmpty()
                    ? "monitoring.january.nohead"
                    : "monitoring.january.tohand"));
  }

  private Text state(Programme programme, HandedSheet sheet) {
    if (sheet.waits()) {
      return readers.heads(programme).isEmpty()
          ? Text.of("monitoring.january.nohead")
          : Text.of("monitoring.january.waits", sheet.handedAt());
    }
    Text who = names.of(sheet.decidedBy().orElseThrow());
    return sheet.isApproved()
        ? Text.lines(
            Text.of("monitoring.january.approved", who, sheet.decidedAt().orElseThrow()),
            changed(sheet, hand.counted(programme)))
        : Text.of("monitoring.january.returned", who, sheet.word().orElse(""));
  }

  /** Another number stands there than the one that was approved. */
  private static Text changed(HandedSheet sheet, int now) {
    int then = sheet.counted().orElse(now);
    return then == now ? Text.empty() : Text.of("monitoring.january.changed", then, now);
  }

  @OnPress("monitoring.january.hand")
  Reply hand(Person curator, ProgrammeId id) {
    return handed(curator, id, () -> hand.hand(curator, id));
  }

  @OnPress(ANEW)
  Reply handAnew(Person curator, ProgrammeId id, long decided) {
    return handed(curator, id, () -> hand.handAnew(curator, id, decided));
  }

  private Reply handed(Person curator, ProgrammeId id, Runnable handing) {
    Programme programme = curated.of(curator, id);
    if (readers.heads(programme).isEmpty()) {
      return show(programme);
    }
    handing.run();
    waits.asks(programme);
    return show(programme);
  }

  @OnPress("monitoring.january.yes")
  Reply yes(Person head, ProgrammeId id) {
    hand.decide(head, id, true, null);
    Programme programme = programmes.get(id);
    tellCurators(
        programme, Text.of("monitoring.january.good", programme.title(), names.of(head.id())));
    return Screen.of("monitoring.january.done", programme.title()).with(Button.home());
  }

  @OnPress("monitoring.january.no")
  Reply no(Person head, ProgrammeId id) {
    if (!hand.waiting(head, id).waits()) {
      throw new AlreadySettled();
    }
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person head, ProgrammeId id) {
    hand.waiting(head, id);
    return Form.named(FORM)
        .ask("word", Text.of("monitoring.january.why"), Kinds.text(LONGEST))
        .then(answers -> back(head, id, answers.text("word")));
  }

  private Reply back(Person head, ProgrammeId id, String word) {
    hand.decide(head, id, false, word);
    Programme programme = programmes.get(id);
    tellCurators(
        programme, Text.of("monitoring.january.bad", programme.title(), names.of(head.id()), word));
    return Screen.of("monitoring.january.sentback", programme.title()).with(Button.home());
  }

  private void tellCurators(Programme programme, Text words) {
    Screen screen = Screen.of(words).with(SheetWaits.look(programme)).with(Button.home());
    curators.tell(programme.id(), screen, Urgency.REMINDER);
  }
}
