package ru.tandem.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Passes on what was kept in the order of its numbers, chat by chat. A transaction that commits
 * lets the next one at the chat go on before it has told that it has committed: what the next one
 * keeps must not overtake it.
 */
class InOrder {

  /** By chat and number: what is promised, and what has been kept but waits for one before it. */
  private final Map<Long, TreeMap<Long, Optional<Held>>> chats = new HashMap<>();

  /** Within the transaction, while nobody else is at these chats. */
  synchronized void promise(List<Held> parcels) {
    for (Held held : parcels) {
      chats
          .computeIfAbsent(held.chatId(), chat -> new TreeMap<>())
          .put(held.id(), Optional.empty());
    }
  }

  /** They are written: they go on, and with them what has waited for them. */
  synchronized void keep(List<Held> parcels, Consumer<List<Held>> on) {
    List<Held> go = new ArrayList<>();
    for (Held held : parcels) {
      TreeMap<Long, Optional<Held>> chat = chats.get(held.chatId());
      if (chat == null || chat.replace(held.id(), Optional.of(held)) == null) {
        go.add(held);
      } else {
        advance(held.chatId(), chat, go);
      }
    }
    pass(go, on);
  }

  /** They will not be written: what has waited for them goes on. */
  synchronized void breakOff(List<Held> parcels, Consumer<List<Held>> on) {
    List<Held> go = new ArrayList<>();
    for (Held held : parcels) {
      TreeMap<Long, Optional<Held>> chat = chats.get(held.chatId());
      if (chat != null) {
        chat.remove(held.id());
        advance(held.chatId(), chat, go);
      }
    }
    pass(go, on);
  }

  private void advance(long chatId, TreeMap<Long, Optional<Held>> chat, List<Held> go) {
    while (!chat.isEmpty() && chat.firstEntry().getValue().isPresent()) {
      go.add(chat.pollFirstEntry().getValue().get());
    }
    if (chat.isEmpty()) {
      chats.remove(chatId);
    }
  }

  private static void pass(List<Held> go, Consumer<List<Held>> on) {
    if (!go.isEmpty()) {
      on.accept(go);
    }
  }
}
