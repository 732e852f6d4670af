package ru.tandem.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What people have begun and not finished: put aside, offered again, forgotten with its owner. */
@Component
public class BegunForms {

  /** Takes somebody back to a form. */
  static final String GO = "~go";

  /** For so long a short question that was left is still in one's mind. */
  private static final Duration FRESH = Duration.ofHours(12);

  /** For so long whatever is typed is said to the question. */
  private static final Duration IN_ONES_EAR = Duration.ofHours(1);

  private final FormRows rows;
  private final FormHosts hosts;
  private final People people;
  private final Clock clock;

  BegunForms(FormRows rows, FormHosts hosts, People people, Clock clock) {
    this.rows = rows;
    this.hosts = hosts;
    this.people = people;
    this.clock = clock;
  }

  /** So long ago was it asked that other words may be meant for something else. */
  boolean isOld(FormRow row) {
    return rows.touchedAt(row).isBefore(clock.instant().minus(IN_ONES_EAR));
  }

  /** Whether the person has begun this form and not finished it. */
  public boolean isBegun(PersonId person, String form, Object subject) {
    return rows.find(person, form, String.valueOf(subject)).isPresent();
  }

  /** Whether the person has given an answer in this form and not finished it. */
  public boolean isUnderWay(PersonId person, String form, Object subject) {
    return rows.find(person, form, String.valueOf(subject))
        .filter(row -> !row.answers().isEmpty())
        .isPresent();
  }

  /** What such a form is about that was laid before the person, who has answered nothing yet. */
  public Optional<String> untouched(PersonId person, String form) {
    return rows.all(person).stream()
        .filter(row -> row.form().equals(form) && row.answers().isEmpty())
        .map(FormRow::subject)
        .findFirst();
  }

  /** What the person last answered to this question in a form of that name not yet finished. */
  public Optional<JsonNode> answer(PersonId person, String form, String question) {
    return rows.all(person).stream()
        .filter(row -> row.form().equals(form))
        .flatMap(row -> row.answered().get(question).stream())
        .findFirst();
  }

  /** Whether the person has been at this form after that moment. */
  public boolean isTouchedAfter(Instant then, PersonId person, String form, Object subject) {
    return rows.find(person, form, String.valueOf(subject))
        .filter(row -> rows.touchedAt(row).isAfter(then))
        .isPresent();
  }

  /** Empty when it is finished, dropped, or no longer for this person. */
  public Optional<LeftForm> left(long id) {
    return rows.find(id).flatMap(row -> left(row, people.get(row.person())));
  }

  private Optional<LeftForm> left(FormRow row, Person person) {
    return Optional.ofNullable(hosts.orNull(row, person))
        .filter(Form::isLasting)
        .map(
            form ->
                new LeftForm(
                    row.person(),
                    row.form(),
                    row.subject(),
                    form.title(),
                    row.answers().size(),
                    form.applying(row.answered()).size(),
                    rows.touchedAt(row),
                    goOn(form, row)));
  }

  private static Button goOn(Form form, FormRow row) {
    return Button.press(
        Text.of("conversation.goon", form.title()),
        FormScreens.ACTION,
        row.id(),
        FormScreens.REVIEW,
        GO);
  }

  /** How many forms are begun about any of these. */
  public int count(Collection<String> subjects) {
    return subjects.stream().mapToInt(rows::count).sum();
  }

  /** Drops whatever anybody has begun about these, and tells how much it was. */
  public int forget(Collection<String> subjects) {
    return subjects.stream().mapToInt(rows::forget).sum();
  }

  /** Drops what the person has begun of this form. */
  public void drop(PersonId person, String form, Object subject) {
    rows.find(person, form, String.valueOf(subject)).ifPresent(rows::close);
  }

  /** The way back to what the person has left last; empty where there is nothing. */
  Optional<Button> goOn(Person person) {
    return left(person, row -> true).map(Left::goOn);
  }

  /** What somebody is at, and the way back to it. */
  record Left(String subject, Button goOn) {}

  /** What is being asked, or has an answer, and was not only laid before him. */
  Optional<Left> atIt(Person person) {
    Optional<Long> asked = rows.current(person.id()).map(FormRow::id);
    return left(
        person, row -> !row.answers().isEmpty() || asked.filter(id -> id == row.id()).isPresent());
  }

  private Optional<Left> left(Person person, Predicate<FormRow> which) {
    return rows.since(person.id(), FormRows.SHELF.plusSeconds(1)).stream()
        .filter(which)
        .flatMap(
            row ->
                Optional.ofNullable(hosts.orNull(row, person))
                    .filter(form -> !isUntouched(form, row))
                    .map(form -> new Left(row.subject(), goOn(form, row)))
                    .stream())
        .findFirst();
  }

  private boolean isUntouched(Form form, FormRow row) {
    return row.answers().isEmpty() && (form.isFleeting() || isShelved(row));
  }

  /** Words were laid before the person as its answer, and it was not taken up. */
  private boolean isShelved(FormRow row) {
    return row.answers().isEmpty() && rows.touchedAt(row).equals(FormRows.SHELF);
  }

  /**
   * The home screen offers to go on with what was left: with a long form at any time, with a short
   * one while it is fresh.
   */
  void show(Person person, Home home) {
    List<FormRow> fresh = fresh(person);
    for (FormRow row : rows.all(person.id())) {
      Form form = hosts.orNull(row, person);
      if (isOffered(row, form, fresh)) {
        home.next(100, goOn(form, row));
      }
    }
  }

  /** Whether the home screen offers to go on with this one. */
  public boolean isAtHome(Person person, String name, Object subject) {
    List<FormRow> fresh = fresh(person);
    return rows.find(person.id(), name, String.valueOf(subject))
        .filter(row -> isOffered(row, hosts.orNull(row, person), fresh))
        .isPresent();
  }

  private boolean isOffered(FormRow row, Form form, List<FormRow> fresh) {
    return form != null && !isUntouched(form, row) && (form.isLasting() || fresh.indexOf(row) == 0);
  }

  private List<FormRow> fresh(Person person) {
    return rows.since(person.id(), clock.instant().minus(FRESH));
  }

  /** What words may be meant for that come unasked: the last begun first. */
  List<FormRow> lately(Person person) {
    List<FormRow> fresh = fresh(person);
    return rows.all(person.id()).stream()
        .filter(
            row -> {
              Form form = hosts.orNull(row, person);
              return form != null && (fresh.contains(row) || form.isLasting() && !isShelved(row));
            })
        .toList();
  }

  /** Whatever the person has begun: what is typed from now on belongs to none of it. */
  void park(Person person) {
    rows.unparked(person.id()).forEach(row -> park(row, hosts.orNull(row, person)));
  }

  /** The same, but a long form is not left only because something else was done in between. */
  void parkShort(Person person) {
    for (FormRow row : rows.unparked(person.id())) {
      Form form = hosts.orNull(row, person);
      if (form == null || !form.isLasting() || isOnlyRead(form, row)) {
        park(row, form);
      }
    }
  }

  private void park(FormRow row, Form form) {
    if (form != null && isOnlyRead(form, row)) {
      rows.close(row);
    } else {
      rows.park(row);
    }
  }

  /**
   * The person wants to go on later.
   *
   * @return false when there is nothing to go on with, and it is dropped
   */
  boolean leave(Form form, FormRow row) {
    boolean kept = form.isLasting() && !isOnlyRead(form, row);
    if (kept) {
      rows.park(row);
    } else {
      rows.close(row);
    }
    return kept;
  }

  /** Who only looked through what was known before has begun nothing. */
  private static boolean isOnlyRead(Form form, FormRow row) {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    form.known().forEach(known::set);
    return form.next(row.answered()) == null && row.answers().equals(known);
  }

  @EventListener
  void erase(PersonErased erased) {
    erased.rows().add(rows.forget(erased.person()));
  }

  /** Whatever is asked in forms that are not finished, in the words of the form. */
  @EventListener
  @Order(DataPlace.BEGUN)
  void write(DataAsked asked) {
    Person person = people.get(asked.person());
    asked.sheet().section("conversation.mydata");
    for (FormRow row : rows.all(asked.person())) {
      Form form = hosts.orNull(row, person);
      if (form != null) {
        FormScreens.answers(form, row.answered())
            .forEach(line -> asked.sheet().line("conversation.shown", line));
      }
    }
  }
}
