package ru.tandem.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms that people have begun. Plain SQL: every answer passes here. What one person has begun
 * is read at once, and while one update is handled only once.
 */
@Component
class FormRows {

  /** The moment of what is offered nowhere. */
  static final Instant SHELF = Instant.EPOCH;

  private final JdbcTemplate jdbc;
  private final JsonMapper json;
  private final Clock clock;

  /** Of the update that this thread handles; null when it handles none. */
  private final ThreadLocal<Map<PersonId, List<KeptForm>>> memory = new ThreadLocal<>();

  FormRows(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Handles one update: whoever refuses it takes with him what was remembered. */
  <T> T remembering(Supplier<T> update) {
    memory.set(new HashMap<>());
    try {
      return update.get();
    } finally {
      memory.remove();
    }
  }

  /** The one that typed words belong to. */
  Optional<FormRow> current(PersonId person) {
    return first(person, row -> !row.parked());
  }

  Optional<FormRow> find(PersonId person, long id) {
    return first(person, row -> row.id() == id);
  }

  Optional<FormRow> find(long id) {
    return jdbc.query(KeptForm.SELECT + "where id = ?", (row, n) -> KeptForm.read(row), id).stream()
        .findFirst()
        .map(this::row);
  }

  Instant touchedAt(FormRow row) {
    return of(row.person()).stream()
        .filter(kept -> kept.id() == row.id())
        .findFirst()
        .map(KeptForm::touchedAt)
        .orElseThrow();
  }

  Optional<FormRow> find(PersonId person, String form, String subject) {
    return first(person, row -> row.form().equals(form) && row.subject().equals(subject));
  }

  /** Those touched since then, the last first. */
  List<FormRow> since(PersonId person, Instant then) {
    return all(person, row -> !row.touchedAt().isBefore(then));
  }

  /** All of a person's, the last touched first. */
  List<FormRow> all(PersonId person) {
    return all(person, row -> true);
  }

  /** Those that typed words may belong to, the last touched first. */
  List<FormRow> unparked(PersonId person) {
    return all(person, row -> !row.parked());
  }

  FormRow open(PersonId person, String form, String subject, int version) {
    jdbc.update(
        "insert into conversation (person_id, form, subject, version, answers, parked, touched_at)"
            + " values (?, ?, ?, ?, '{}', ?, ?)",
        person.value(),
        form,
        subject,
        version,
        false,
        Timestamp.from(now()));
    forgetWhatWasRead(person);
    return find(person, form, subject).orElseThrow();
  }

  /** The answers and the place; what is typed goes where it went. */
  void keep(FormRow row) {
    jdbc.update(
        "update conversation set version = ?, answers = ?, draft = ? where id = ?",
        row.version(),
        row.answers().toString(),
        row.draft() == null ? null : row.draft().toString(),
        row.id());
    remember(row, kept -> kept.with(row));
  }

  /** What is typed from now on goes to this form. */
  void save(FormRow row) {
    Instant now = now();
    jdbc.update(
        "update conversation set version = ?, answers = ?, draft = ?, parked = ?, touched_at = ?"
            + " where id = ?",
        row.version(),
        row.answers().toString(),
        row.draft() == null ? null : row.draft().toString(),
        false,
        Timestamp.from(now),
        row.id());
    remember(row, kept -> kept.with(row).with(false, now));
  }

  void park(FormRow row) {
    jdbc.update("update conversation set parked = ? where id = ?", true, row.id());
    remember(row, kept -> kept.with(true, kept.touchedAt()));
  }

  /** There for whoever comes back to it by its key, and offered nowhere else. */
  void shelve(FormRow row) {
    jdbc.update(
        "update conversation set parked = ?, touched_at = ? where id = ?",
        true,
        Timestamp.from(SHELF),
        row.id());
    remember(row, kept -> kept.with(true, SHELF));
  }

  void close(FormRow row) {
    jdbc.update("delete from conversation where id = ?", row.id());
    remember(row, kept -> null);
  }

  int forget(PersonId person) {
    forgetWhatWasRead(person);
    return jdbc.update("delete from conversation where person_id = ?", person.value());
  }

  int count(String subject) {
    return jdbc.queryForObject(
        "select count(*) from conversation where subject = ?", Integer.class, subject);
  }

  int forget(String subject) {
    if (memory.get() != null) {
      memory.get().clear();
    }
    return jdbc.update("delete from conversation where subject = ?", subject);
  }

  /** As exact as either database keeps it. */
  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  private Optional<FormRow> first(PersonId person, Predicate<KeptForm> which) {
    return of(person).stream().filter(which).findFirst().map(this::row);
  }

  private List<FormRow> all(PersonId person, Predicate<KeptForm> which) {
    return of(person).stream().filter(which).map(this::row).toList();
  }

  private List<KeptForm> of(PersonId person) {
    Map<PersonId, List<KeptForm>> known = memory.get();
    return known == null ? ask(person) : known.computeIfAbsent(person, this::ask);
  }

  private List<KeptForm> ask(PersonId person) {
    return jdbc.query(
        KeptForm.SELECT + "where person_id = ? order by touched_at desc, id desc",
        (row, n) -> KeptForm.read(row),
        person.value());
  }

  /**
   * @param change null for what is there no more
   */
  private void remember(FormRow row, UnaryOperator<KeptForm> change) {
    Map<PersonId, List<KeptForm>> known = memory.get();
    if (known == null || !known.containsKey(row.person())) {
      return;
    }
    List<KeptForm> changed = new ArrayList<>();
    for (KeptForm one : known.get(row.person())) {
      KeptForm now = one.id() == row.id() ? change.apply(one) : one;
      if (now != null) {
        changed.add(now);
      }
    }
    changed.sort(KeptForm.LAST_TOUCHED_FIRST);
    known.put(row.person(), changed);
  }

  private void forgetWhatWasRead(PersonId person) {
    if (memory.get() != null) {
      memory.get().remove(person);
    }
  }

  private FormRow row(KeptForm kept) {
    JsonNode drafted = kept.draft() == null ? null : json.readTree(kept.draft());
    return new FormRow(
        kept.id(),
        kept.person(),
        kept.form(),
        kept.subject(),
        kept.version(),
        (ObjectNode) json.readTree(kept.answers()),
        drafted);
  }
}
