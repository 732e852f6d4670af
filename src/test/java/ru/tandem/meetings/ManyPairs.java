package ru.tandem.meetings;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/** One pair with a meeting ahead, and as many more as are wanted with theirs at the same minute. */
public final class ManyPairs {

  private static final List<String> TABLES =
      List.of("participant", "tandem", "tandem_member", "meeting");

  private final House house;
  private final JdbcTemplate jdbc;
  private final List<Phone> phones = new ArrayList<>();
  private Instant startsAt;
  private long meeting;

  public ManyPairs(House house) {
    this.house = house;
    this.jdbc = house.bean(JdbcTemplate.class);
  }

  /** Agreed by all of them; begins three hours from now. */
  public ManyPairs meet(int pairs) {
    SmallSchool school = new SmallSchool(house);
    Phone misha = school.mentor("Миша Орлов", "2005-05-02");
    Phone anya = school.mentee("Аня Лисицына", "2005-03-14");
    TandemId pair = school.pair(misha, anya);
    startsAt = house.now().plus(Duration.ofHours(3));
    String local =
        LocalDateTime.ofInstant(startsAt, ZoneId.of("Europe/Moscow")).withNano(0).toString();
    meeting = school.agreed(pair, misha, anya, local).id().value();
    house.telegram().awaitQuiet();
    phones.addAll(List.of(misha, anya));
    for (int i = 1; i < pairs; i++) {
      phones.addAll(List.of(came("Миша Орлов " + i), came("Аня Лисицына " + i)));
    }
    house.telegram().awaitQuiet();
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              for (int i = 1; i < pairs; i++) {
                copy(i, misha, anya, pair);
              }
            });
    return this;
  }

  /** Nobody can be written to who has not opened the bot. */
  private Phone came(String name) {
    return house.phone(name).opens("");
  }

  private void copy(int number, Phone misha, Phone anya, TandemId pair) {
    long mentor = person(phones.get(2 * number), "Миша Орлов " + number, misha);
    long mentee = person(phones.get(2 * number + 1), "Аня Лисицына " + number, anya);
    long mentors = part(misha, mentor);
    long mentees = part(anya, mentee);
    long tandem =
        copy("tandem", pair.value(), Map.of("mentor_id", mentors, "mentor_person_id", mentor));
    long member =
        jdbc.queryForObject(
            "select id from tandem_member where tandem_id = ?", Long.class, pair.value());
    copy(
        "tandem_member",
        member,
        Map.of("tandem_id", tandem, "participant_id", mentees, "person_id", mentee));
    copy(
        "meeting",
        meeting,
        Map.of(
            "tandem_id",
            tandem,
            "uid",
            number + "@many",
            "proposed_by",
            mentor,
            "decided_by",
            mentee));
  }

  private long person(Phone phone, String name, Phone like) {
    long id = number(phone);
    Map<String, Object> row = jdbc.queryForMap("select * from person where id = ?", number(like));
    row.keySet().removeAll(Set.of("id", "chat_id"));
    row.put("name", name);
    String columns =
        row.keySet().stream().map(one -> one + " = ?").collect(Collectors.joining(", "));
    List<Object> values = new ArrayList<>(row.values());
    values.add(id);
    jdbc.update("update person set " + columns + " where id = ?", values.toArray());
    return id;
  }

  private long number(Phone phone) {
    return jdbc.queryForObject("select id from person where chat_id = ?", Long.class, phone.id());
  }

  private long part(Phone like, long person) {
    long id =
        jdbc.queryForObject(
            "select p.id from participant p join person o on o.id = p.person_id"
                + " where o.chat_id = ?",
            Long.class,
            like.id());
    return copy("participant", id, Map.of("person_id", person));
  }

  /** The same row with another number, and with that changed. */
  private long copy(String table, long id, Map<String, Object> changes) {
    if (!TABLES.contains(table)) {
      throw new IllegalArgumentException(table);
    }
    Map<String, Object> row = jdbc.queryForMap("select * from " + table + " where id = ?", id);
    row.remove("id");
    row.putAll(changes);
    String columns = String.join(", ", row.keySet());
    String places = row.keySet().stream().map(any -> "?").collect(Collectors.joining(", "));
    Long copy =
        jdbc.queryForObject(
            "insert into %s (%s) values (%s) returning id".formatted(table, columns, places),
            Long.class,
            row.values().toArray());
    return copy;
  }

  /** Two hours before it begins, for all of them at once. */
  public Instant due() {
    return startsAt.minus(Duration.ofHours(2));
  }

  /** From now on all are to be reminded at that moment. */
  public void areToBeReminded(JdbcTemplate database, Instant at) {
    List<Long> all = database.queryForList("select id from meeting", Long.class);
    database.update("delete from agenda where kind = ?", MeetingAgenda.HOURS);
    database.batchUpdate(
        "insert into agenda (kind, subject, due_at, attempts) values (?, ?, ?, 0)",
        all,
        1000,
        (row, id) -> {
          row.setString(1, MeetingAgenda.HOURS);
          row.setLong(2, id);
          row.setTimestamp(3, Timestamp.from(at));
        });
  }

  /** Those to whom it has been said. */
  public Set<Phone> reminded() {
    return phones.stream()
        .filter(one -> one.botTexts().stream().anyMatch(text -> text.contains("Встреча скоро")))
        .collect(Collectors.toSet());
  }

  public List<Phone> phones() {
    return phones;
  }
}
