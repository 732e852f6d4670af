package ru.tandem.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The forms that people have begun. Plain SQL: every answer passes here. */
@Component
class FormRows {

  /** The moment of what is offered nowhere. */
  static final Instant SHELF = Instant.EPOCH;

  private static final String COLUMNS =
      "select id, person_id, form, subject, version, answers, draft from conversation ";

  private final JdbcTemplate jdbc;
  private final JsonMapper json;
  private final Clock clock;

  FormRows(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** The one that typed words belong to. */
  Optional<FormRow> current(PersonId person) {
    return first(
        COLUMNS + "where person_id = ? and parked = ? order by touched_at desc, id desc limit 1",
        person.value(),
        false);
  }

  Optional<FormRow> find(PersonId person, long id) {
    return first(COLUMNS + "where person_id = ? and id = ?", person.value(), id);
  }

  Optional<FormRow> find(long id) {
    return first(COLUMNS + "where id = ?", id);
  }

  Instant touchedAt(FormRow row) {
    return jdbc.queryForObject(
            "select touched_at from conversation where id = ?", Timestamp.class, row.id())
        .toInstant();
  }

  Optional<FormRow> find(PersonId person, String form, String subject) {
    return first(
        COLUMNS + "where person_id = ? and form = ? and subject = ?",
        person.value(),
        form,
        subject);
  }

  /** Those touched since then, the last first. */
  List<FormRow> since(PersonId person, Instant then) {
    return jdbc.query(
        COLUMNS + "where person_id = ? and touched_at >= ? order by touched_at desc, id desc",
        (row, n) -> read(row),
        person.value(),
        Timestamp.from(then));
  }

  /** All of a person's, the last touched first. */
  List<FormRow> all(PersonId person) {
    return jdbc.query(
        COLUMNS + "where person_id = ? order by touched_at desc, id desc",
        (row, n) -> read(row),
        person.value());
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
        now());
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
  }

  /** What is typed from now on goes to this form. */
  void save(FormRow row) {
    jdbc.update(
        "update conversation set version = ?, answers = ?, draft = ?, parked = ?, touched_at = ?"
            + " where id = ?",
        row.version(),
        row.answers().toString(),
        row.draft() == null ? null : row.draft().toString(),
        false,
        now(),
        row.id());
  }

  void park(FormRow row) {
    jdbc.update("update conversation set parked = ? where id = ?", true, row.id());
  }

  /** There for whoever comes back to it by its key, and offered nowhere else. */
  void shelve(FormRow row) {
    jdbc.update(
        "update conversation set parked = ?, touched_at = ? where id = ?",
        true,
        Timestamp.from(SHELF),
        row.id());
  }

  /** Those that typed words may belong to, the last touched first. */
  List<FormRow> unparked(PersonId person) {
    return jdbc.query(
        COLUMNS + "where person_id = ? and parked = ? order by touched_at desc, id desc",
        (row, n) -> read(row),
        person.value(),
        false);
  }

  void close(FormRow row) {
    jdbc.update("delete from conversation where id = ?", row.id());
  }

  int forget(PersonId person) {
    return jdbc.update("delete from conversation where person_id = ?", person.value());
  }

  int count(String subject) {
    return jdbc.queryForObject(
        "select count(*) from conversation where subject = ?", Integer.class, subject);
  }

  int forget(String subject) {
    return jdbc.update("delete from conversation where subject = ?", subject);
  }

  private Timestamp now() {
    return Timestamp.from(Instant.now(clock));
  }

  private Optional<FormRow> first(String sql, Object... arguments) {
    return jdbc.query(sql, (row, n) -> read(row), arguments).stream().findFirst();
  }

  private FormRow read(ResultSet row) throws SQLException {
    String draft = row.getString(7);
    JsonNode drafted = draft == null ? null : json.readTree(draft);
    return new FormRow(
        row.getLong(1),
        new PersonId(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        (ObjectNode) json.readTree(row.getString(6)),
        drafted);
  }
}
