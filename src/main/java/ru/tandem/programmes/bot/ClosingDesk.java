package ru.tandem.programmes.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Where a curator closes a season, having seen all that becomes of it on one screen. */
@Bot
class ClosingDesk {

  static final String ASK = "programmes.close";

  private final CuratedProgrammes programmes;
  private final CloseProgramme close;
  private final Supplier<List<OpenEnd>> ends;
  private final ObjectProvider<KeptToRead> kept;
  private final ObjectProvider<HearsOfEnd> hears;
  private final ProgrammeDesk desk;
  private final Chats chats;

  ClosingDesk(
      CuratedProgrammes programmes,
      CloseProgramme close,
      ObjectProvider<OpenEnd> ends,
      ObjectProvider<KeptToRead> kept,
      ObjectProvider<HearsOfEnd> hears,
      ProgrammeDesk desk,
      Chats chats) {
    this.programmes = programmes;
    this.close = close;
    this.ends = SingletonSupplier.of(() -> ends.orderedStream().toList());
    this.kept = kept;
    this.hears = hears;
    this.desk = desk;
    this.chats = chats;
  }

  @OnPress(ASK)
  Reply ask(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    return Screen.of(
            Text.paragraphs(
                Text.of("programmes.close.ask", programme.title()),
                open(curator, programme),
                part("programmes.close.stays", kept, one -> one.kept(programme)),
                erases(programme),
                part("programmes.close.told", hears, one -> one.hears(programme)),
                Text.of("programmes.close.what")))
        .with(Button.press("programmes.close.yes", "programmes.closed", id))
        .with(Button.press("programmes.back", "programmes.open", id), Button.home());
  }

  private Text open(Person curator, Programme programme) {
    List<Text> open = new ArrayList<>();
    if (!programme.endsOn().isBefore(chats.today(curator))) {
      open.add(Text.of("programmes.close.early", programme.endsOn()));
    }
    ends.get().stream().flatMap(end -> end.in(programme).stream()).forEach(open::add);
    return open.isEmpty()
        ? Text.of("programmes.close.nothing")
        : Text.lines(Text.of("programmes.close.open"), Text.lines(open));
  }

  private static <T> Text part(
      String heading, ObjectProvider<T> parts, Function<T, Optional<Text>> line) {
    List<Text> lines = parts.orderedStream().flatMap(one -> line.apply(one).stream()).toList();
    return lines.isEmpty() ? Text.empty() : Text.lines(Text.of(heading), Text.lines(lines));
  }

  private Text erases(Programme programme) {
    Map<String, Integer> counts = close.erases(programme);
    return counts.isEmpty()
        ? Text.of("programmes.close.erases.nothing")
        : Text.lines(Text.of("programmes.close.erases"), ClosingWords.kinds(counts));
  }

  @OnPress("programmes.closed")
  Reply close(Person curator, ProgrammeId id) {
    close.by(curator, id);
    return desk.open(curator, id);
  }
}
