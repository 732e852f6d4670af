package ru.tandem.conversation;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Message.Key;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Parcel;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Language;

/**
 * What is said, once, where somebody has taken the bot into a group: all of it happens between the
 * bot and one person, so that nobody reads another's answers. Of the group nothing is kept.
 */
@Component
class GroupNote {

  private final Door door;
  private final Texts texts;
  private final Outbox outbox;

  GroupNote(Door door, Texts texts, Outbox outbox) {
    this.door = door;
    this.texts = texts;
    this.outbox = outbox;
  }

  void greet(Incoming.Sender group) {
    Language language = Language.spokenBy(group.languageCode());
    Voice voice = new Voice(language, false, ZoneOffset.UTC);
    Key open = Key.link(texts.plain(Text.of("conversation.group.open"), voice), door.link(""));
    Message message =
        new Message(texts.html(Text.of("conversation.group"), voice), List.of(List.of(open)), null);
    outbox.put(
        new Parcel(
            group.chatId(), Parcel.Act.SEND, null, message, Urgency.INTERACTIVE, null, null));
  }
}
