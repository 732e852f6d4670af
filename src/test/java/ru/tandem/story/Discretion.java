package ru.tandem.story;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import ru.tandem.sandbox.InWords;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Subscriber;

/**
 * Reads all that comes to every phone in every story, messages, buttons, notes over the chat and
 * files: what tells of somebody's choice, of whom somebody did not want, or of who refused is told
 * to curators and to nobody else. Messages are known by the words in which the bot would say it, in
 * both languages.
 */
final class Discretion {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final int TELLING = 14;

  /** What only a curator may read. */
  private static final List<String> SECRETS =
      List.of(
          "matching.reason.chose-each-other-first",
          "matching.reason.chose-each-other",
          "matching.reason.mentee-chose",
          "matching.reason.mentor-chose",
          "matching.reason.mentee-sees-help",
          "matching.reason.mentor-sees-help",
          "matching.reason.mentee-at-ease",
          "matching.reason.mentor-at-ease",
          "matching.limit.forbidden",
          "matching.limit.veto",
          "matching.cost.mutual",
          "matching.cost.mutual-rank",
          "matching.cost.one-sided",
          "matching.cost.one-sided-rank",
          "matching.cost.named",
          "matching.card.reason",
          "matching.forbidden.done",
          "matching.forbidden.list",
          "matching.note.refused.MENTEE",
          "matching.note.refused.MENTOR",
          "matching.note.fell",
          "matching.note.silent",
          "matching.fair.head",
          "matching.fair.rather",
          "gatherings.choices.list",
          "gatherings.choices.early",
          "gatherings.choices.ranking",
          "gatherings.choices.excluded",
          "gatherings.choices.unnamed");

  private static final List<String> TELLTALES = telltales();

  private final LocalTelegram telegram;
  private final InWords inWords;
  private final Map<Long, Set<String>> read = new HashMap<>();
  private final Map<Long, Map<byte[], InWords.Sent>> files = new HashMap<>();
  private final Map<Long, Set<String>> told = new HashMap<>();

  Discretion(LocalTelegram telegram) {
    this.telegram = telegram;
    this.inWords = new InWords(telegram);
    // an act may take away what was said before it
    telegram.beforeActs(this::read);
  }

  private static List<String> telltales() {
    List<String> telltales = new ArrayList<>();
    for (String language : List.of("ru", "en")) {
      Map<String, Properties> files = new HashMap<>();
      for (String key : SECRETS) {
        String module = key.substring(0, key.indexOf('.'));
        String file = module + "_" + language + ".properties";
        String words = files.computeIfAbsent(file, Discretion::load).getProperty(key);
        String longest =
            Stream.of(words.replace("''", "'").replaceAll("<[^>]+>", "").split("\\{\\d+}|\\n"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow()
                .strip();
        if (longest.length() < TELLING) {
          throw new IllegalStateException(key + " cannot be told from other messages");
        }
        telltales.add(longest);
      }
    }
    return telltales;
  }

  private static Properties load(String file) {
    try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file), StandardCharsets.UTF_8)) {
      Properties messages = new Properties();
      messages.load(reader);
      return messages;
    } catch (IOException torn) {
      throw new UncheckedIOException(torn);
    }
  }

  /** What a message tells that only a curator may know; empty for nothing. */
  static List<String> telltalesIn(String message) {
    return TELLTALES.stream().filter(message::contains).toList();
  }

  private synchronized void read(long chat) {
    Set<String> known = read.computeIfAbsent(chat, first -> new HashSet<>());
    inWords.on(chat).stream().filter(known::add).forEach(words -> look(chat, words));
    Map<byte[], InWords.Sent> sent = files.computeIfAbsent(chat, first -> new IdentityHashMap<>());
    inWords.filesOn(chat).forEach(file -> sent.put(file.bytes(), file));
  }

  private void look(long chat, String words) {
    if (!telltalesIn(words).isEmpty()) {
      told.computeIfAbsent(chat, first -> new LinkedHashSet<>()).add(words);
    }
  }

  /**
   * What somebody has read who should not; empty when everything was kept.
   *
   * @param mayKnow the chats of curators
   */
  synchronized List<String> faults(LongPredicate mayKnow) {
    telegram.subscribers().stream().map(Subscriber::id).forEach(this::read);
    // to open a file takes time, and curators may know what stands in theirs
    files.forEach(
        (chat, sent) -> {
          if (!mayKnow.test(chat)) {
            sent.values().forEach(file -> look(chat, file.words()));
          }
        });
    return told.entrySet().stream()
        .filter(chat -> !mayKnow.test(chat.getKey()))
        .flatMap(chat -> chat.getValue().stream().map(text -> chat.getKey() + " read: " + text))
        .toList();
  }
}
