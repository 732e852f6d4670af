package ru.tandem.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell tells of guardians: their phones, each with the words that stand beside it, and the
 * words that are left.
 */
final class Contacts {

  private static final int LONGEST = 40;

  /** As many digits are a part of an address or a date at most. */
  private static final int FEWEST_DIGITS = 5;

  private static final Pattern BETWEEN = Pattern.compile("[,;/\\n|]+");

  /** A phone and the words that go with it. */
  record Contact(String phone, String words) {}

  private final List<Contact> contacts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean bad;
  private boolean rounded;
  private boolean before;

  private Contacts() {}

  static Contacts in(List<String> lines) {
    Contacts all = new Contacts();
    for (String line : lines) {
      if (Phones.isRounded(line)) {
        all.rounded = true;
        continue;
      }
      List<String> pieces = List.of(BETWEEN.split(Phones.withoutExtension(line)));
      all.before = words(pieces.get(0)).length() > 1 && !startsWithPhone(pieces.get(0));
      pieces.forEach(all::read);
    }
    return all;
  }

  private static boolean startsWithPhone(String piece) {
    Matcher run = Phones.RUN.matcher(piece);
    return run.find() && words(piece.substring(0, run.start())).isEmpty();
  }

  private void read(String piece) {
    Matcher run = Phones.RUN.matcher(piece);
    List<String> words = new ArrayList<>();
    List<List<String>> phones = new ArrayList<>();
    int from = 0;
    while (run.find()) {
      boolean telling = run.group().replaceAll("\\D", "").length() >= FEWEST_DIGITS;
      if (telling) {
        words.add(words(piece.substring(from, run.start())));
        phones.add(Phones.in(run.group()).orElseGet(this::spoilt));
        from = run.end();
      }
    }
    words.add(words(piece.substring(from)));
    if (phones.isEmpty()) {
      alone(words.get(0));
      return;
    }
    beside(words, phones);
  }

  private List<String> spoilt() {
    bad = true;
    return List.of();
  }

  /** Words without a phone: of the phone before them, or a name. */
  private void alone(String words) {
    if (words.isEmpty()) {
      return;
    }
    int last = contacts.size() - 1;
    boolean label = last >= 0 && !before && contacts.get(last).words().isEmpty();
    if (label) {
      contacts.set(last, new Contact(contacts.get(last).phone(), words));
    } else {
      names.add(words);
    }
  }

  /** Words stand before each phone, or after each. */
  private void beside(List<String> words, List<List<String>> phones) {
    boolean leading = !words.get(0).isEmpty();
    for (int i = 0; i < phones.size(); i++) {
      String said = words.get(leading ? i : i + 1);
      boolean named = said.isEmpty() && before && !names.isEmpty();
      String owner = brief(named ? names.get(names.size() - 1) : said);
      phones.get(i).forEach(phone -> contacts.add(new Contact(phone, owner)));
    }
    if (leading && !words.get(phones.size()).isEmpty() && !contacts.isEmpty()) {
      names.add(words.get(phones.size()));
    }
  }

  private static String brief(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }

  private static String words(String text) {
    String plain = text.replaceAll("\\s+", " ");
    return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "").replaceAll("(?<=\\p{L}{3})\\.$", "");
  }

  List<Contact> contacts() {
    return contacts;
  }

  /** What is no phone and stands beside none. */
  List<String> names() {
    return names;
  }

  /** Something in it looks like a phone and is none. */
  boolean isBad() {
    return bad;
  }

  boolean isRounded() {
    return rounded;
  }

  /** Neither a phone nor a part of one. */
  boolean isEmpty() {
    return contacts.isEmpty() && !bad && !rounded;
  }
}
