package ru.tandem.monitoring.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.documents.HeadsTime;
import ru.tandem.documents.PaperReaders;
import ru.tandem.documents.bot.SilentHead;
import ru.tandem.monitoring.HandSheet;
import ru.tandem.monitoring.HandedSheet;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.timetable.OnDue;

/**
 * A sheet of 20 January that lies before the head of the school: asked, reminded of, never
 * forgotten.
 */
@Component
class SheetWaits implements Matters, Snoozed {

  private static final String SOON = "monitoring.january.soon";
  private static final String LATE = "monitoring.january.late";
  private static final String LIES = "monitoring.january.lies";

  private final HandSheet hand;
  private final Programmes programmes;
  private final PaperReaders readers;
  private final HeadsTime time;
  private final SilentHead silent;

  SheetWaits(
      HandSheet hand,
      Programmes programmes,
      PaperReaders readers,
      HeadsTime time,
      SilentHead silent) {
    this.hand = hand;
    this.programmes = programmes;
    this.readers = readers;
    this.time = time;
    this.silent = silent;
  }

  /** The heads are asked. */
  void asks(Programme programme) {
    Screen question = question(programme).with(Button.home());
    readers.heads(programme).forEach(head -> silent.ask(head, programme, question));
    time.begins(SOON, LATE, programme.id().value(), programme.school());
  }

  /** What the head reads and decides. */
  Screen question(Programme programme) {
    ProgrammeId id = programme.id();
    return Screen.of("monitoring.january.ask", programme.title(), hand.counted(programme))
        .with(paper(programme))
        .with(
            Button.press("monitoring.january.yes", "monitoring.january.yes", id),
            Button.press("monitoring.january.no", "monitoring.january.no", id));
  }

  static Button paper(Programme programme) {
    return Button.press(
        "monitoring.january.paper", "documents.card", programme.id(), JanuaryDesk.SHEET);
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(LIES, (who, matter, since) -> lying(matter.number()).isEmpty());
  }

  @Override
  public Map<String, Saying> again() {
    return silent.again(LIES, this::lying);
  }

  /** Nobody is waited for where there is no head any more: the desk says what to do then. */
  private Optional<SilentHead.Lying> lying(long programme) {
    return hand.of(new ProgrammeId(programme))
        .filter(HandedSheet::waits)
        .map(sheet -> lying(programmes.get(new ProgrammeId(programme)), sheet))
        .filter(lying -> !readers.heads(lying.programme()).isEmpty());
  }

  private SilentHead.Lying lying(Programme programme, HandedSheet sheet) {
    return new SilentHead.Lying(
        programme,
        Text.of("monitoring.january.title"),
        sheet.handedAt(),
        question(programme),
        Matter.of(LIES, programme.id().value()));
  }

  @OnDue(SOON)
  void soon(long programme, Instant due) {
    lying(programme).ifPresent(silent::remind);
  }

  @OnDue(LATE)
  void late(long programme, Instant due) {
    lying(programme)
        .ifPresent(
            lying -> {
              silent.remind(lying);
              silent.tell(lying, List.of(look(lying.programme())));
              time.goesOn(LATE, programme, lying.since(), lying.programme().school());
            });
  }

  static Button look(Programme programme) {
    return Button.press("monitoring.january.look", JanuaryDesk.SHOW, programme.id());
  }
}
