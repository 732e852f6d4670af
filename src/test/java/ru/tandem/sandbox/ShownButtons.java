package ru.tandem.sandbox;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Remembers the data of every button that the bot has ever shown, and to whom. */
public final class ShownButtons {

  private final LocalTelegram telegram;
  private final Map<String, Set<Long>> shown = new TreeMap<>();

  public ShownButtons(LocalTelegram telegram) {
    this.telegram = telegram;
    telegram.watch(this::look);
  }

  private synchronized void look(long chatId) {
    Chat chat = telegram.chatOrNull(chatId);
    if (chat == null) {
      return;
    }
    for (Message message : chat.newestFirst().stream().limit(4).toList()) {
      Button.under(message)
          .filter(button -> button.data() != null)
          .forEach(
              button -> shown.computeIfAbsent(button.data(), any -> new TreeSet<>()).add(chatId));
    }
  }

  /** The data of all buttons that only these people have seen. */
  public synchronized Set<String> onlyTo(Set<Long> people) {
    return shown.entrySet().stream()
        .filter(entry -> people.containsAll(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The data of all buttons that somebody of these has seen. */
  public synchronized Set<String> to(Set<Long> people) {
    return shown.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(people::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
