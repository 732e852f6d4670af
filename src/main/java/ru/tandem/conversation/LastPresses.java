package ru.tandem.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Incoming.Pressed;
import ru.tandem.database.MomentChanged;

/**
 * The last press that was done in each chat. A finger that taps twice sends it twice, and what came
 * of the first tap must not be wiped away by the second. What is forgotten, as at a restart, costs
 * no more than a way back from the home screen.
 */
@Component
class LastPresses {

  private static final int CHATS = 10_000;

  private final Map<Long, Pressed> last =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Pressed> eldest) {
          return size() > CHATS;
        }
      };

  synchronized void done(Pressed pressed) {
    last.remove(pressed.sender().chatId());
    last.put(pressed.sender().chatId(), pressed);
  }

  /** Whether the same key of the same message was pressed last, and did what it says. */
  synchronized boolean isRepeated(Pressed pressed) {
    Pressed before = last.get(pressed.sender().chatId());
    return before != null
        && before.messageId() == pressed.messageId()
        && before.data().equals(pressed.data());
  }

  @EventListener(MomentChanged.class)
  synchronized void forget() {
    last.clear();
  }
}
