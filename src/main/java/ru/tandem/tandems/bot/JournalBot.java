package ru.tandem.tandems.bot;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.tandems.Achievement;
import ru.tandem.tandems.Achievements;
import ru.tandem.tandems.AllThanks;
import ru.tandem.tandems.PlanEntries;
import ru.tandem.tandems.PlanEntry;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** The journal of a pair as a file, for those who work there, and for ever after. */
@Bot
@Order(50)
class JournalBot implements TandemPart, JournalPart {

  private final Tandems tandems;
  private final PlanEntries plan;
  private final AllThanks thanks;
  private final Achievements achievements;
  private final TandemCards cards;
  private final PlanText words;
  private final ObjectProvider<JournalPart> parts;
  private final Chats chats;

  JournalBot(
      Tandems tandems,
      PlanEntries plan,
      AllThanks thanks,
      Achievements achievements,
      TandemCards cards,
      PlanText words,
      ObjectProvider<JournalPart> parts,
      Chats chats) {
    this.tandems = tandems;
    this.plan = plan;
    this.thanks = thanks;
    this.achievements = achievements;
    this.cards = cards;
    this.words = words;
    this.parts = parts;
    this.chats = chats;
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.has(reader.id())) {
      card.item(Button.press("tandems.journal", "tandems.journal", tandem.id()));
    }
  }

  @OnPress("tandems.journal")
  Reply journal(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    List<Text> lines =
        parts.stream()
            .flatMap(part -> part.entries(tandem).stream())
            .sorted(Comparator.comparing(Entry::at))
            .map(entry -> Text.of("tandems.journal.line", entry.at(), entry.words()))
            .toList();
    Text all =
        Text.paragraphs(
            Text.of(
                "tandems.journal.heading",
                cards.name(tandem.mentorPerson()),
                cards.mentees(tandem)),
            words.of(person, tandem),
            Text.lines(lines));
    return Screen.of("tandems.journal.made")
        .document(
            chats.plain(Text.of("tandems.journal.file"), person),
            chats.plain(all, person).getBytes(StandardCharsets.UTF_8))
        .with(Button.press("tandems.card", "tandems.card", id), Button.home());
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
    return Text.of("tandems.journal.reached", cards.name(one.person()), PraiseBot.words(one));
  }
}
