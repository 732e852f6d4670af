package ru.tandem.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers every message as the bot sent it, which edits hide later. */
public final class SentMessages {

  private final LocalTelegram telegram;
  private final Map<Long, List<Message>> sent = new ConcurrentHashMap<>();

  public SentMessages(LocalTelegram telegram) {
    this.telegram = telegram;
    telegram.watch(this::look);
  }

  private void look(long chatId) {
    Chat chat = telegram.chatOrNull(chatId);
    if (chat == null) {
      return;
    }
    List<Message> known =
        sent.computeIfAbsent(chatId, id -> Collections.synchronizedList(new ArrayList<>()));
    synchronized (known) {
      int newest = known.isEmpty() ? 0 : known.get(known.size() - 1).id();
      chat.messages().stream()
          .filter(message -> message.fromBot() && message.id() > newest)
          .forEach(known::add);
    }
  }

  /** How many messages came to this person that had come before in the same words and keys. */
  public int repeated(long chatId) {
    Map<List<Object>, Integer> counts = new HashMap<>();
    for (Message message : List.copyOf(sent.getOrDefault(chatId, List.of()))) {
      List<Object> same = List.of(message.text(), String.valueOf(message.buttons()));
      counts.merge(same, 1, Integer::sum);
    }
    return counts.values().stream().mapToInt(count -> count - 1).sum();
  }

  public int total() {
    return sent.values().stream().mapToInt(List::size).sum();
  }
}
