package ru.tandem.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.tandem.delivery.Message.Attachment;
import ru.tandem.delivery.Message.Key;

/** Several messages that become one: a paragraph for each, and all their keys under them. */
record Gathered(List<Part> parts) {

  /**
   * @param since when it was put there
   */
  record Part(Message message, List<Matter> matters, Instant since) {

    boolean isOpen(long chatId, OpenMatters open) {
      return matters.stream().allMatch(one -> open.isOpen(chatId, one, since));
    }

    boolean repeats(Part earlier) {
      return message.equals(earlier.message) && matters.equals(earlier.matters);
    }
  }

  /** A message of 4096 letters is the longest; names may be longer in markup. */
  private static final int LONGEST = 3500;

  /** A file takes 1024 letters along. */
  private static final int LONGEST_WITH_A_FILE = 900;

  private static final int MOST_ROWS = 24;

  static Gathered nothing() {
    return new Gathered(List.of());
  }

  /**
   * Empty where it would be too long, where two keys would read the same and do different things,
   * and where there are two files.
   */
  static Optional<Message> joined(Message one, Message other) {
    if (hasFile(one) && hasFile(other)) {
      return Optional.empty();
    }
    if (one.html().contains(other.html()) && !hasFile(other)) {
      return Optional.of(one);
    }
    Gathered both =
        new Gathered(
            Stream.of(one, other).map(it -> new Part(it, List.of(), Instant.EPOCH)).toList());
    int longest = hasFile(one) || hasFile(other) ? LONGEST_WITH_A_FILE : LONGEST;
    return both.ambiguous().isEmpty() && both.message().html().length() <= longest
        ? Optional.of(both.message())
        : Optional.empty();
  }

  /**
   * One more; empty when there is no room for it. What is said word for word already is read once,
   * and kept as long as one of those who said it still wants it said.
   */
  Optional<Gathered> with(Part part) {
    if (parts.stream().anyMatch(part::repeats)) {
      return Optional.of(this);
    }
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    Gathered gathered = new Gathered(more);
    Message message = gathered.message();
    boolean room = message.html().length() <= LONGEST && message.keys().size() <= MOST_ROWS;
    return room || parts.isEmpty() ? Optional.of(gathered) : Optional.empty();
  }

  Gathered without(Predicate<Part> done) {
    return new Gathered(parts.stream().filter(done.negate()).toList());
  }

  List<Matter> matters() {
    return parts.stream().flatMap(part -> part.matters().stream()).distinct().toList();
  }

  /** What brings a file stands last: first what has happened, then what to do with the file. */
  private List<Message> messages() {
    return parts.stream()
        .map(Part::message)
        .distinct()
        .sorted(Comparator.comparing(Gathered::hasFile))
        .toList();
  }

  private static boolean hasFile(Message message) {
    return message.attachment() != null;
  }

  private static Attachment file(List<Message> said) {
    return said.stream()
        .filter(Gathered::hasFile)
        .map(Message::attachment)
        .findFirst()
        .orElse(null);
  }

  /** What is common to several, as the way to the menu, stands once and at the end. */
  Message message() {
    List<Message> said = messages();
    if (said.size() == 1) {
      return said.get(0);
    }
    if (said.stream().anyMatch(Menu::is)) {
      return aboveTheMenu(said);
    }
    Set<String> ambiguous = ambiguous();
    List<String> paragraphs = new ArrayList<>();
    List<List<Key>> rows = new ArrayList<>();
    List<List<Key>> last = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      String number = ambiguous.isEmpty() ? "" : (i + 1) + ". ";
      paragraphs.add(number + said.get(i).html());
      for (List<Key> row : said.get(i).keys()) {
        add(
            rows,
            row.stream().filter(key -> !isCommon(key)).map(key -> told(key, number, ambiguous)));
        add(last, row.stream().filter(key -> isCommon(key) && !stands(last, key)));
      }
    }
    rows.addAll(last);
    return new Message(String.join("\n\n", paragraphs), rows, file(said));
  }

  /** What the news ask for stands above all that the menu offers, and not a second time below. */
  private Message aboveTheMenu(List<Message> said) {
    Set<String> ambiguous = ambiguous();
    List<String> paragraphs = new ArrayList<>();
    List<List<Key>> above = new ArrayList<>();
    List<List<Key>> menu = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      String number = ambiguous.isEmpty() ? "" : (i + 1) + ". ";
      paragraphs.add(number + said.get(i).html());
      List<List<Key>> rows = Menu.is(said.get(i)) ? menu : above;
      for (List<Key> row : said.get(i).keys()) {
        add(
            rows,
            row.stream()
                .filter(key -> !Menu.isTheWayTo(key))
                .map(key -> told(key, number, ambiguous))
                .filter(key -> !stands(rows, key)));
      }
    }
    menu.forEach(row -> add(above, row.stream().filter(key -> !stands(above, key))));
    return new Message(String.join("\n\n", paragraphs), above, file(said));
  }

  private static void add(List<List<Key>> rows, Stream<Key> keys) {
    List<Key> row = keys.toList();
    if (!row.isEmpty() && !rows.contains(row)) {
      rows.add(row);
    }
  }

  private static boolean stands(List<List<Key>> rows, Key key) {
    return rows.stream().anyMatch(row -> row.contains(key));
  }

  /** Labels under which different things would be done. */
  private Set<String> ambiguous() {
    Map<String, Key> known = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Message part : messages()) {
      for (List<Key> row : part.keys()) {
        for (Key key : row) {
          Key before = known.putIfAbsent(key.label(), key);
          if (before != null && !before.equals(key)) {
            ambiguous.add(key.label());
          }
        }
      }
    }
    return ambiguous;
  }

  private boolean isCommon(Key key) {
    return messages().stream().filter(part -> stands(part.keys(), key)).count() > 1;
  }

  private static Key told(Key key, String number, Set<String> ambiguous) {
    return ambiguous.contains(key.label())
        ? new Key(number + key.label(), key.data(), key.url(), key.contact())
        : key;
  }
}
