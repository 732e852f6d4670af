package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.PaperSource;
import ru.tandem.monitoring.season.Nomination;
import ru.tandem.monitoring.season.Nominations;
import ru.tandem.monitoring.season.Nominations.Proposed;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Whom the rules propose to honour; the curator chooses, and the order on rewards names them. */
@Bot
class NominationDesk implements PaperSource {

  private final CuratedProgrammes programmes;
  private final Nominations nominations;

  NominationDesk(CuratedProgrammes programmes, Nominations nominations) {
    this.programmes = programmes;
    this.nominations = nominations;
  }

  @Override
  public Set<String> papers() {
    return Set.of("nominations");
  }

  @Override
  public Button button(ProgrammeId programme) {
    return way(programme);
  }

  static Button way(ProgrammeId programme) {
    return Button.press("monitoring.nominees.button", "monitoring.nominees", programme);
  }

  @OnPress("monitoring.nominees")
  Reply show(Person curator, ProgrammeId id) {
    return screen(programmes.of(curator, id));
  }

  private Screen screen(Programme programme) {
    List<Proposed> all = nominations.of(programme);
    return Screen.of(
            Text.paragraphs(
                Text.of("monitoring.nominees", programme.title()),
                Text.of(all.isEmpty() ? "monitoring.nominees.none" : "monitoring.nominees.how")))
        .grid(all.stream().map(one -> choice(programme, one)).toList(), 1)
        .with(
            Button.press(
                "monitoring.nominees.order", "documents.card", programme.id(), RewardFacts.ORDER),
            Button.home());
  }

  private static Button choice(Programme programme, Proposed one) {
    return Button.press(
        Text.of(
            one.chosen() ? "monitoring.nominee.chosen" : "monitoring.nominee",
            Text.of("monitoring.nomination." + one.nomination(), one.number()),
            one.mentor().name()),
        "monitoring.nominate",
        programme.id(),
        one.nomination(),
        one.mentor().id(),
        one.chosen() ? 0 : 1);
  }

  /** The button says what is to become of it: a second press changes nothing. */
  @OnPress("monitoring.nominate")
  Reply choose(Person curator, ProgrammeId id, Nomination nomination, long mentor, int yes) {
    Programme programme = programmes.of(curator, id);
    nominations.choose(programme, nomination, mentor, yes == 1);
    return screen(programme);
  }
}
