package ru.tandem.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.tandem.people.Legible;

/**
 * What a cell tells of guardians: their phones, each with the words that stand beside it, and the
 * words that are left.
 */
final class Contacts {

  private static final int LONGEST = 40;

  /** As many digits are a part of an address or a date at most. */
  private static final int FEWEST_DIGITS = 5;

  private static final Pattern BETWEEN = Pattern.compile("[,;/\\n|]+");
  private static final Pattern MAIL = Pattern.compile("[^\\s,;/|]+@[^\\s,;/|]+");

  /** A phone and the words that go with it. */
  record Contact(String phone, String words) {}

  /** A name that stands by itself, or a phone: then the name is null. */
  private record Alone(String name, int contact) {
    boolean isPhone() {
      return name == null;
    }
  }

  private final RosterWords known;
  private final List<Contact> contacts = new ArrayList<>();
  private final List<Alone> alone = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean bad;
  private boolean rounded;
  private boolean before;

  private Contacts(RosterWords known) {
    this.known = known;
  }

  static Contacts in(List<String> lines, RosterWords known) {
    Contacts all = new Contacts(known);
    for (String line : lines) {
      if (Phones.isRounded(line)) {
        all.rounded = true;
        continue;
      }
      String tidy = MAIL.matcher(Phones.withoutExtension(line)).replaceAll("");
      List<String> pieces = List.of(BETWEEN.split(tidy));
      boolean some = !pieces.isEmpty();
      all.before =
          some && all.words(pieces.get(0)).length() > 1 && !all.startsWithPhone(pieces.get(0));
      pieces.forEach(all::read);
    }
    all.pair();
    return all;
  }

  private boolean startsWithPhone(String piece) {
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
    if (words.replaceAll("\\P{L}", "").length() < 2 || known.isPlace(words)) {
      return;
    }
    int last = contacts.size() - 1;
    boolean label = last >= 0 && !before && contacts.get(last).words().isEmpty();
    if (label) {
      contacts.set(last, new Contact(contacts.get(last).phone(), words));
    } else {
      names.add(words);
      alone.add(new Alone(words, -1));
    }
  }

  /** Words stand before each phone, or after each. */
  private void beside(List<String> words, List<List<String>> phones) {
    boolean next = before && !isParent(words.get(phones.size()));
    boolean leading = !words.get(0).isEmpty() || next;
    for (int i = 0; i < phones.size(); i++) {
      String said = words.get(leading ? i : i + 1);
      for (String phone : phones.get(i)) {
        contacts.add(new Contact(phone, brief(said)));
        if (said.isEmpty()) {
          alone.add(new Alone(null, contacts.size() - 1));
        } else {
          alone.add(null);
        }
      }
    }
    if (leading && !words.get(phones.size()).isEmpty() && !contacts.isEmpty()) {
      alone(words.get(phones.size()));
    }
  }

  private boolean isParent(String words) {
    Whose whose = known.meaning(words).whose();
    return (whose == Whose.MOTHER || whose == Whose.FATHER) && known.meaning(words).sure();
  }

  /** Names and phones that stand by themselves: block by block, whichever come first. */
  private void pair() {
    List<Alone> block = new ArrayList<>();
    boolean phonesFirst =
        alone.stream().filter(Objects::nonNull).findFirst().filter(Alone::isPhone).isPresent();
    for (Alone one : alone) {
      boolean other = one == null || block.isEmpty();
      boolean next =
          !other
              && one.isPhone() == phonesFirst
              && block.get(block.size() - 1).isPhone() != phonesFirst;
      if (one == null || next) {
        pair(block);
        block.clear();
      }
      if (one != null) {
        block.add(one);
      }
    }
    pair(block);
  }

  /** As many names as phones, or one name for all of them; else nobody knows. */
  private void pair(List<Alone> block) {
    List<Integer> phones = block.stream().filter(Alone::isPhone).map(Alone::contact).toList();
    List<String> called = block.stream().filter(one -> !one.isPhone()).map(Alone::name).toList();
    for (int i = 0; i < phones.size(); i++) {
      Contact contact = contacts.get(phones.get(i));
      boolean told = called.size() == phones.size() || called.size() == 1;
      if (told && contact.words().isEmpty()) {
        String name = called.get(called.size() == 1 ? 0 : i);
        contacts.set(phones.get(i), new Contact(contact.phone(), brief(name)));
      }
    }
  }

  private static String brief(String words) {
    return Legible.begin(words, LONGEST);
  }

  /** Without what only says that a phone follows, and with its brackets closed. */
  private String words(String text) {
    String plain =
        Arrays.stream(text.split("\\s+"))
            .filter(word -> !isLabel(word))
            .collect(Collectors.joining(" "));
    String bare =
        plain.replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "").replaceAll("(?<=\\p{L}{3})\\.$", "");
    return bare.indexOf('(') > bare.indexOf(')') ? bare + ")" : bare;
  }

  /** Written large it may be a surname. */
  private boolean isLabel(String word) {
    boolean plain = word.matches("\\p{Ll}.*|.*[.:]");
    return plain && known.meaning(word).isOnlyOfPhone();
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
