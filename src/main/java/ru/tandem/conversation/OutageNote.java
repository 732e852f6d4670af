package ru.tandem.conversation;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.database.DatabaseIll;
import ru.tandem.database.DatabaseWell;
import ru.tandem.database.Glance;
import ru.tandem.delivery.Carrier;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Message.Key;
import ru.tandem.delivery.Parcel;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Language;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;

/**
 * Tells the operators, once, that nothing can be written, and once that it is over. The outbox is
 * in what cannot be written, so this goes past it.
 */
@Component
class OutageNote {

  private static final Duration LONGEST_LOOK = Duration.ofMillis(400);
  private static final Voice UNKNOWN = new Voice(Language.RU, false, ZoneOffset.UTC);

  private final Operators operators;
  private final Carrier carrier;
  private final Texts texts;
  private final Chats chats;
  private final Glance glance = new Glance(LONGEST_LOOK);

  OutageNote(Operators operators, Carrier carrier, Texts texts, Chats chats) {
    this.operators = operators;
    this.carrier = carrier;
    this.texts = texts;
    this.chats = chats;
  }

  @EventListener
  void tell(DatabaseIll ill) {
    String kind = ill.ailment().kind().name().toLowerCase(Locale.ROOT);
    tell(Text.of("conversation.outage." + kind));
  }

  @EventListener
  void tell(DatabaseWell well) {
    tell(Text.of("conversation.outage.over", well.illFor().toSeconds()));
  }

  /** Who they are can often be read still; if not, the settings know them, but no language. */
  private void tell(Text text) {
    List<Person> present = glance.at(operators::present).orElse(List.of());
    Set<Long> unknown = new HashSet<>(operators.accounts());
    for (Person operator : present) {
      unknown.remove(operator.chatId());
      carry(operator.chatId(), text, chats.voice(operator));
    }
    unknown.forEach(account -> carry(account, text, UNKNOWN));
  }

  private void carry(long account, Text text, Voice voice) {
    Key home = Key.press(texts.plain(Text.of("conversation.menu"), voice), Home.ACTION);
    Message message = new Message(texts.html(text, voice), List.of(List.of(home)), null);
    carrier.carry(
        new Parcel(account, Parcel.Act.SEND, null, message, Urgency.INTERACTIVE, null, null));
  }
}
