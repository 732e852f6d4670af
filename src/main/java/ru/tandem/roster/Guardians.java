package ru.tandem.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.tandem.papers.TableLine;
import ru.tandem.people.Legible;
import ru.tandem.roster.Contacts.Contact;
import ru.tandem.roster.Remark.Trouble;

/** The guardians of a line: names and phones, those of one person together. */
final class Guardians {

  private static final int LONGEST = 200;

  /** A cell of which something could not be taken. */
  record Spoilt(Trouble trouble, String cell) {}

  /** What the columns of one guardian tell. */
  private static final class Group {
    private final List<String> names = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private Whose whose = Whose.PARENT;
  }

  private final Heading heading;
  private final TableLine line;
  private final RosterWords words;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, String> phones = new LinkedHashMap<>();
  private final List<Spoilt> spoilt = new ArrayList<>();

  private Guardians(Heading heading, TableLine line, RosterWords words) {
    this.heading = heading;
    this.line = line;
    this.words = words;
  }

  static Guardians of(Heading heading, TableLine line, RosterWords words) {
    Guardians all = new Guardians(heading, line, words);
    Set<Integer> places = new TreeSet<>(heading.places(Column.GUARDIAN));
    places.addAll(heading.places(Column.GUARDIAN_PHONE));
    places.stream().filter(all::tellsOfSomebody).forEach(all::read);
    all.groups.values().forEach(all::pair);
    return all;
  }

  /** A phone that is not there is named; a parent who is not there is nobody. */
  private boolean tellsOfSomebody(int place) {
    String cell = line.cell(place);
    boolean phone = heading.places(Column.GUARDIAN_PHONE).contains(place);
    return !cell.isEmpty() && (phone || !words.isNothing(cell));
  }

  private void read(int place) {
    Meaning meaning = heading.meaning(place);
    Group group = groups.computeIfAbsent(meaning.group(), key -> new Group());
    group.whose = meaning.whose();
    Contacts cell = Contacts.in(line.parts(place), words);
    boolean names = heading.places(Column.GUARDIAN).contains(place);
    if (!names || meaning.whats().contains(What.PHONE)) {
      check(cell, line.cell(place), names);
    }
    group.contacts.addAll(cell.contacts());
    if (names && cell.contacts().isEmpty()) {
      named(group, meaning, place);
    } else if (names || heading.places(Column.GUARDIAN).isEmpty() && !cell.isEmpty()) {
      Stream.concat(cell.contacts().stream().map(Contact::words), cell.names().stream())
          .filter(this::isName)
          .map(this::bare)
          .filter(name -> !group.names.contains(name))
          .forEach(group.names::add);
    }
  }

  private void check(Contacts cell, String text, boolean names) {
    if (cell.isRounded()) {
      spoilt.add(new Spoilt(Trouble.DIGITS_LOST, text));
    } else if (cell.isBad() || cell.isEmpty() && !names) {
      spoilt.add(new Spoilt(Trouble.BAD_PHONE, text));
    }
  }

  /** Surname, name and patronymic may stand in columns of their own. */
  private void named(Group group, Meaning meaning, int place) {
    boolean part = meaning.whats().size() == 1 && !meaning.whats().contains(What.NAME);
    int last = group.names.size() - 1;
    if (part && last >= 0) {
      group.names.set(last, group.names.get(last) + " " + line.cell(place));
    } else if (part) {
      group.names.add(line.cell(place));
    } else {
      line.parts(place).stream()
          .flatMap(this::both)
          .map(this::withoutPlaces)
          .forEach(group.names::add);
    }
  }

  /** Without where one works or lives; whatever it is, something is left. */
  private String withoutPlaces(String part) {
    if (!words.isPlace(part)) {
      return part;
    }
    String names =
        Stream.of(part.split("\\s*,\\s*"))
            .filter(piece -> !words.isPlace(piece) && tells(piece))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? part : names;
  }

  /** Two people between whom an "and" stands. */
  private Stream<String> both(String part) {
    List<String> two = List.of(part.split("\\s+(?iu:\\u0438|and)\\s+"));
    return two.stream().allMatch(Guardians::isWhole) ? two.stream() : Stream.of(part);
  }

  private static boolean isWhole(String name) {
    return name.strip().contains(" ");
  }

  /** Two words at least, one of them written as a name is, or what one is to the child. */
  private boolean isName(String said) {
    return isWhole(said) && tells(said);
  }

  private void pair(Group group) {
    List<Contact> silent =
        group.contacts.stream().filter(contact -> !tells(contact.words())).toList();
    List<String> free = free(group);
    String known = group.whose == Whose.PARENT ? "" : group.whose.key();
    for (Contact contact : group.contacts) {
      boolean paired = free.size() == silent.size();
      String only = group.names.size() == 1 ? group.names.get(0) : known;
      String owner =
          tells(contact.words())
              ? owner(contact.words())
              : paired ? free.get(silent.indexOf(contact)) : only;
      phones.putIfAbsent(contact.phone(), owner);
    }
  }

  /** Names beside which no phone of their own stands. */
  private List<String> free(Group group) {
    List<String> told =
        group.contacts.stream().map(Contact::words).filter(this::tells).map(this::bare).toList();
    return group.names.stream().filter(name -> !told.contains(name)).toList();
  }

  /** Whether it says whose a phone is, and not when to call. */
  private boolean tells(String said) {
    return Stream.of(said.split("[\\s(),:]+"))
        .anyMatch(word -> word.matches("\\p{Lu}.+") && !isLabel(word) || isParent(word));
  }

  /** Where else that phone is answered. */
  private boolean isLabel(String word) {
    return words.meaning(word).isOnlyOfPhone();
  }

  /** Without the word for what one is to the child, if a name is left. */
  private String bare(String name) {
    List<String> rest =
        Arrays.stream(name.split("[\\s(),:]+"))
            .filter(word -> word.matches(".*\\p{L}.*") && !isParent(word))
            .toList();
    return rest.size() > 1 ? String.join(" ", rest) : name;
  }

  private boolean isParent(String word) {
    Meaning meaning = words.meaning(word);
    return (meaning.whose() == Whose.MOTHER || meaning.whose() == Whose.FATHER) && meaning.sure();
  }

  /** One word for the mother however she is called, and for the father. */
  private String owner(String said) {
    Whose whose = words.meaning(said).whose();
    boolean known = (whose == Whose.MOTHER || whose == Whose.FATHER) && words.meaning(said).sure();
    return known ? whose.key() : bare(said);
  }

  /** Their names; empty when none is told. */
  String names() {
    List<String> all = groups.values().stream().flatMap(group -> group.names.stream()).toList();
    return Legible.begin(String.join(", ", all), LONGEST);
  }

  List<String> phones() {
    return phones.keySet().stream().limit(Phones.MOST).toList();
  }

  /** Whose each phone is; nothing when it is told of none. */
  List<String> owners() {
    List<String> owners = phones.values().stream().limit(Phones.MOST).toList();
    return owners.stream().allMatch(String::isEmpty) ? List.of() : owners;
  }

  List<Spoilt> spoilt() {
    return spoilt;
  }
}
