package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.monitoring.PairsAtRisk.Pair;
import ru.tandem.monitoring.Risk;
import ru.tandem.monitoring.RiskEpisode;
import ru.tandem.monitoring.RiskEpisodes;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandems;

/** All pairs of a programme that need a look: all of them, of one kind, and those of before. */
@Bot
class RiskDesk {

  private static final int PER_PAGE = 10;
  private static final int MOST_NAMES = 3;

  private final CuratedProgrammes programmes;
  private final PairsAtRisk risks;
  private final RiskEpisodes episodes;
  private final RiskLines lines;
  private final Tandems tandems;
  private final Names names;
  private final Chats chats;

  RiskDesk(
      CuratedProgrammes programmes,
      PairsAtRisk risks,
      RiskEpisodes episodes,
      RiskLines lines,
      Tandems tandems,
      Names names,
      Chats chats) {
    this.programmes = programmes;
    this.risks = risks;
    this.episodes = episodes;
    this.lines = lines;
    this.tandems = tandems;
    this.names = names;
    this.chats = chats;
  }

  @OnPress("monitoring.risks")
  Reply risks(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<Pair> pairs = risks.in(programme);
    Letter letter = letter(curator, programme, pairs);
    Map<Risk, Integer> kinds = new EnumMap<>(Risk.class);
    pairs.forEach(pair -> kinds(pair).forEach(risk -> kinds.merge(risk, 1, Integer::sum)));
    if (kinds.size() > 1) {
      kinds.forEach((risk, count) -> letter.button(filter(id, risk, count)));
    }
    return end(letter, id);
  }

  private static List<Risk> kinds(Pair pair) {
    return pair.reasons().stream().map(reason -> reason.risk()).distinct().toList();
  }

  private static Button filter(ProgrammeId id, Risk risk, int count) {
    Text label = Text.of("monitoring.risks.filter", named(risk), count);
    return Button.press(label, "monitoring.risks.of", id, risk);
  }

  private static Text named(Risk risk) {
    return Text.of("monitoring.risk.name." + risk);
  }

  @OnPress("monitoring.risks.of")
  Reply of(Person curator, ProgrammeId id, Risk risk) {
    Programme programme = programmes.of(curator, id);
    List<Pair> pairs =
        risks.in(programme).stream().filter(pair -> kinds(pair).contains(risk)).toList();
    Letter letter = letter(curator, programme, pairs);
    letter.button(Button.press("monitoring.risks.back", "monitoring.risks", id));
    return end(letter, id);
  }

  private Letter letter(Person curator, Programme programme, List<Pair> pairs) {
    Letter letter = new Letter(text -> chats.plain(text, curator).length());
    letter.line("monitoring.risks.heading", programme.title());
    letter.paragraph();
    pairs.forEach(pair -> lines.add(pair, letter));
    if (pairs.isEmpty()) {
      boolean over = programme.isClosed() || risks.isOver(programme);
      letter.line(over ? "monitoring.risks.over" : "monitoring.risks.none");
    }
    return letter;
  }

  private Reply end(Letter letter, ProgrammeId id) {
    if (!episodes.findByProgrammeIdOrderBySinceDescIdDesc(id).isEmpty()) {
      letter.button(Button.press("monitoring.risks.before", "monitoring.risks.before", id, 0));
    }
    letter.button(Button.press("monitoring.programme", "programmes.open", id));
    return letter.screen();
  }

  /** Of a closed programme too: it belongs to what can be read. */
  @OnPress("monitoring.risks.before")
  Reply before(Person curator, ProgrammeId id, int number) {
    Programme programme = programmes.of(curator, id);
    List<RiskEpisode> all = episodes.findByProgrammeIdOrderBySinceDescIdDesc(id);
    Page<RiskEpisode> page = Page.of(all, number, PER_PAGE);
    List<Text> shown = new ArrayList<>();
    page.items().forEach(one -> shown.add(line(one, curator)));
    return Screen.of(
            Text.paragraphs(
                Text.of("monitoring.risks.history", programme.title(), all.size()),
                shown.isEmpty() ? Text.of("monitoring.risks.none") : Text.lines(shown)))
        .grid(page.turns("monitoring.risks.before", id), 2)
        .with(Button.press("monitoring.risks.back", "monitoring.risks", id), Button.home());
  }

  private Text line(RiskEpisode one, Person curator) {
    Text who =
        one.person()
            .map(names::of)
            .orElseGet(() -> names.first(MOST_NAMES, tandems.get(one.tandem()).people()));
    var since = one.since().atZone(curator.zone()).toLocalDate();
    return one.until()
        .map(
            until ->
                Text.of(
                    "monitoring.risks.was",
                    who,
                    named(one.risk()),
                    since,
                    until.atZone(curator.zone()).toLocalDate()))
        .orElse(Text.of("monitoring.risks.is", who, named(one.risk()), since));
  }
}
