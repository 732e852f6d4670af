package ru.tandem.tandems.bot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.tandems.Achievement;
import ru.tandem.tandems.Achievements;
import ru.tandem.tandems.AllThanks;
import ru.tandem.tandems.PlanEntries;
import ru.tandem.tandems.PlanEntry;
import ru.tandem.tandems.Tandem;

/** How the pair began, what became of its plan, thanks and achievements, in its journal. */
@Component
class PairInJournal implements JournalPart {

  private final PlanEntries plan;
  private final AllThanks thanks;
  private final Achievements achievements;
  private final TandemCards cards;

  PairInJournal(PlanEntries plan, AllThanks thanks, Achievements achievements, TandemCards cards) {
    this.plan = plan;
    this.thanks = thanks;
    this.achievements = achievements;
    this.cards = cards;
  }

  @Override
  public List<Entry> entries(Tandem tandem) {
    Stream<Entry> formed =
        Stream.of(new Entry(tandem.formedAt(), Text.of("tandems.journal.formed")));
    Stream<Entry> planned =
        plan.findByTandemIdOrderByIdDesc(tandem.id()).stream()
            .map(entry -> new Entry(entry.doneAt(), planned(entry)));
    Stream<Entry> thanked =
        thanks.findByTandemIdOrderById(tandem.id()).stream()
            .map(
                one ->
                    new Entry(
                        one.saidAt(), Text.of("tandems.journal.thanks", cards.name(one.person()))));
    Stream<Entry> reached =
        tandem.people().stream()
            .flatMap(
                one ->
                    achievements
                        .findByProgrammeIdAndPersonIdOrderById(tandem.programme(), one)
                        .stream())
            .map(one -> new Entry(one.toldAt(), reached(one)));
    return Stream.of(formed, planned, thanked, reached).flatMap(each -> each).toList();
  }

  private Text planned(PlanEntry entry) {
    Text by = entry.person().map(cards::name).orElse(Text.empty());
    Text said =
        entry.words().map(words -> Text.of("tandems.history.words", words)).orElse(Text.empty());
    return Text.of(
        "tandems.journal.plan",
        Text.list(List.of(by, Text.of("tandems.history." + entry.deed()))),
        said);
  }

  private Text reached(Achievement one) {
    return Text.of("tandems.journal.reached", cards.name(one.person()), AchievementWords.of(one));
  }
}
