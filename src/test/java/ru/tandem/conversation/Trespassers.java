package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.story.House;

/**
 * Whenever somebody is about to press a button, everybody else tries it first: the others of the
 * school, strangers in the same role, another school, a passer-by. Whoever may not is answered as
 * if the thing did not exist. Nothing that is tried here stays: each transaction is rolled back.
 */
public class Trespassers {

  /**
   * What concerns nobody but the one who presses; invitations and polls are for who holds the link.
   */
  private static final Set<String> EVERYBODYS =
      Set.of(
          "language",
          "privacy",
          "questionnaires",
          "feedback.concern",
          "enrolment.begin",
          "enrolment.handbook",
          "feedback.partner.answer",
          "interest.ask",
          "interest.walk",
          "interest.wish");

  /**
   * All who take part in the programme are invited; a question, or a new season, calls several
   * mentors.
   */
  private static final Set<String> OF_ALL_PARTICIPANTS =
      Set.of(
          "advice.take",
          "advice.pass",
          "alumni.join",
          "gatherings.invitation",
          "gatherings.rsvp",
          "gatherings.absent",
          "gatherings.calendar",
          "gatherings.wish");

  /** Of each button so many presses are tried that are made in one role. */
  private static final int SAMPLES = 2;

  /**
   * By then every role has had its turn; to know who is what to whom takes its time. For the same
   * reason nobody's button is looked at more often than his role would be, and he is taken for what
   * he was when he was looked at last.
   */
  private static final int PRESSES = 24;

  /** So many people of each kind try. */
  private static final int CROWD = 2;

  private static final String HEADING =
      """
      # Who may do what

      Drawn by `EveryActTest` from the running house: before anybody pressed a button, everybody else tried it, and in
      the end everybody tried every command. ✔ means that it was answered; whoever has no mark is told what is told
      about things that do not exist. ○ means that the button is about nothing in particular (or a page of a list) and showed people their
      own. "Same role" are mentors, mentees, guardians, referees and coordinators of partners of the same school
      who have nothing to do with the one it was shown to; "partner" is such a coordinator; "unconfirmed" are guardians whose identity the curator has not confirmed yet;
      "other school" is anybody of another school; a curator who was dismissed is a passer-by.

      """;

  private final House house;
  private final Map<String, Set<Column>> answered = new TreeMap<>();
  private final Map<String, Integer> tried = new TreeMap<>();
  private final Map<String, Integer> pressed = new TreeMap<>();
  private final Map<Long, Set<Column>> owns = new HashMap<>();
  private final Set<String> touching = new TreeSet<>();
  private final Set<String> trespasses = new TreeSet<>();

  public Trespassers(House house) {
    this.house = house;
    house.telegram().beforePresses(this::tryFirst);
  }

  /** Buttons and commands that somebody could use who may not: with the column. */
  public Set<String> trespasses() {
    return trespasses;
  }

  /** Buttons that nobody was answered, so that it proves little that the others were not. */
  public Set<String> neverAnswered() {
    Set<String> all = new TreeSet<>(acts().presses());
    all.removeIf(name -> !answered.getOrDefault(name, Set.of()).isEmpty());
    return all;
  }

  private void tryFirst(long chat, String key) {
    house.telegram().awaitQuiet();
    String data = key.startsWith(Button.BELOW) ? key.substring(Button.BELOW.length()) : key;
    List<String> parts = List.of(data.split(":", -1));
    String action = parts.get(0);
    if (!acts().presses().contains(action)) {
      return;
    }
    if (acts().kinds(action).stream().anyMatch(kind -> kind != int.class)) {
      touching.add(action);
    }
    if (pressed(action) > PRESSES || pressed(action + " by " + chat) > SAMPLES) {
      return;
    }
    String before = action + owns.get(chat);
    if (tried.getOrDefault(before, 0) >= SAMPLES) {
      return;
    }
    Relations relations = house.look(() -> Relations.of(house, chat));
    owns.put(chat, relations.own());
    if (tried.merge(action + relations.own(), 1, Integer::sum) > SAMPLES) {
      return;
    }
    Attempt press = person -> acts().press(person, action, parts.subList(1, parts.size()));
    for (Column column : Column.values()) {
      relations.in(column).stream()
          .limit(CROWD)
          .forEach(person -> tries(column, person, action, press));
    }
  }

  private int pressed(String what) {
    return pressed.merge(what, 1, Integer::sum);
  }

  /** Everybody of these schools tries all that can be typed. */
  public void typeEverything() {
    for (Column column : Column.values()) {
      for (Person person : house.look(() -> Relations.everybody(house)).in(column)) {
        acts()
            .commands()
            .forEach(
                command ->
                    tries(
                        column,
                        person,
                        "/" + command.value(),
                        one -> acts().command(one, command.value()).orElseThrow()));
      }
    }
  }

  private interface Attempt {
    Reply by(Person person);
  }

  private void tries(Column column, Person who, String name, Attempt attempt) {
    Set<Column> columns = answered.computeIfAbsent(name, any -> new TreeSet<>());
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              Person person = house.bean(People.class).get(who.id());
              try {
                asks(attempt.by(person), person);
                columns.add(column);
                if (isTrespass(name, column)) {
                  trespasses.add(name + ": " + column.heading());
                }
              } catch (NotFound none) {
                // answered as what does not exist
              } catch (AlreadySettled settled) {
                if (column.isForeign() && settled.by().isPresent()) {
                  trespasses.add(name + ": " + column.heading() + " hears who settled it");
                }
              }
            });
  }

  private boolean isTrespass(String name, Column column) {
    boolean invited = column == Column.SAME_ROLE && OF_ALL_PARTICIPANTS.contains(name);
    return column.isForeign() && isAboutSomething(name) && !invited;
  }

  private boolean isAboutSomething(String name) {
    return touching.contains(name) && EVERYBODYS.stream().noneMatch(name::startsWith);
  }

  /** A form may be opened by whom the form itself lets in. */
  private void asks(Reply reply, Person person) {
    if (reply instanceof Reply.Begin begin) {
      house.bean(FormHosts.class).form(begin.form(), person, begin.subject());
    } else if (reply instanceof Reply.Several several) {
      several.replies().forEach(one -> asks(one, person));
    }
  }

  private Acts acts() {
    return house.bean(Acts.class);
  }

  /** The table for {@code docs/rights.md}. */
  public String table() {
    List<String> headings = new ArrayList<>();
    for (Column column : Column.values()) {
      headings.add(column.heading());
    }
    StringBuilder table = new StringBuilder(HEADING);
    table.append("| | ").append(String.join(" | ", headings)).append(" |\n|---|");
    headings.forEach(any -> table.append("---|"));
    answered.forEach(
        (name, who) -> {
          table.append("\n| `").append(name).append("` |");
          for (Column column : Column.values()) {
            table.append(who.contains(column) ? mark(name, column) : "  |");
          }
        });
    return table.append("\n").toString();
  }

  private String mark(String name, Column column) {
    return column.isForeign() && !isAboutSomething(name) ? " ○ |" : " ✔ |";
  }
}
