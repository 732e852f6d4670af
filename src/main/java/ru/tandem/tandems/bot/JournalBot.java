package ru.tandem.tandems.bot;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** The journal of a pair as a file, for those who work there, and for ever after. */
@Bot
@Order(ScreenPlace.JOURNAL)
class JournalBot implements TandemPart {

  /** What makes words bold or slanted on a screen. */
  private static final String MARKS = "</?[bi]>";

  private final Tandems tandems;
  private final TandemCards cards;
  private final PlanText words;
  private final ObjectProvider<JournalPart> parts;
  private final Chats chats;

  JournalBot(
      Tandems tandems,
      TandemCards cards,
      PlanText words,
      ObjectProvider<JournalPart> parts,
      Chats chats) {
    this.tandems = tandems;
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
            .sorted(Comparator.comparing(JournalPart.Entry::at))
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
            chats.plain(all, person).replaceAll(MARKS, "").getBytes(StandardCharsets.UTF_8))
        .with(Button.press("tandems.card", "tandems.card", id), Button.home());
  }
}
