package ru.tandem.monitoring.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.Schools;

/** The digest of one programme at any moment, and all of its pairs that need a look. */
@Bot
class DigestDesk {

  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final WriteDigest write;
  private final PairsAtRisk risks;
  private final RiskLines lines;
  private final Chats chats;

  DigestDesk(
      CuratedProgrammes programmes,
      Schools schools,
      WriteDigest write,
      PairsAtRisk risks,
      RiskLines lines,
      Chats chats) {
    this.programmes = programmes;
    this.schools = schools;
    this.write = write;
    this.risks = risks;
    this.lines = lines;
    this.chats = chats;
  }

  @OnPress("monitoring.digest")
  Reply digest(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    return write.of(curator, schools.get(programme.school()), List.of(programme));
  }

  @OnPress("monitoring.risks")
  Reply risks(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    Letter letter = new Letter(text -> chats.plain(text, curator).length());
    letter.line("monitoring.risks.heading", programme.title());
    letter.paragraph();
    List<PairsAtRisk.Pair> pairs = risks.in(programme);
    pairs.forEach(pair -> lines.add(pair, letter));
    if (pairs.isEmpty()) {
      letter.line("monitoring.risks.none");
    }
    letter.button(Button.press("monitoring.programme", "programmes.open", id));
    return letter.screen();
  }
}
