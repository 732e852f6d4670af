package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.ProgrammePlanned;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/**
 * Who types how a place is called has his shelves opened without a press of his own: so a shelf
 * only shows what lies there. Everybody opens every one, of everything there is, for the first time
 * and once the season is closed, and nothing is written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShelvesTest {

  private House house;
  private SmallSchool school;
  private Phone marina;
  private Map<String, Long> full;

  @BeforeAll
  void aSchoolInWhichNobodyHasLookedAround() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    school.staff("Пётр Ильич", StaffRole.OBSERVER);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2005-05-02");
    Phone mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    TandemId pair = school.pair(misha, anya);
    school.agreed(pair, misha, anya, "2026-09-10T15:00");
    house.telegram().awaitQuiet();
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void nothingIsWrittenWhereSomethingIsOnlyShown() {
    assertThat(shelves()).hasSizeGreaterThan(10);
    Set<String> opened = new TreeSet<>();
    assertThat(written(opened)).isEmpty();
    // with a roadmap whose actions the bot may tick by itself, and everything come due
    school.publish(new ProgrammePlanned(school.programme()));
    house.clock().set(house.now().plus(Duration.ofDays(40)));
    assertThat(written(opened)).isEmpty();
    school.in(
        () -> school.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.telegram().awaitQuiet();
    assertThat(written(opened)).isEmpty();
    Set<String> shut = new TreeSet<>(shelves());
    shut.removeAll(opened);
    assertThat(shut).as("Let somebody open it").isEmpty();
  }

  private Acts acts() {
    return house.bean(Acts.class);
  }

  private List<String> shelves() {
    return acts().presses().stream().filter(acts()::isShelf).toList();
  }

  private List<String> written(Set<String> opened) {
    List<String> written = new ArrayList<>();
    full = full();
    for (PersonId person : everybody()) {
      for (String shelf : shelves()) {
        for (List<String> arguments : all(acts().kinds(shelf))) {
          opens(person, shelf, arguments, opened, written);
        }
      }
    }
    return written;
  }

  private List<PersonId> everybody() {
    return house.look(() -> house.bean(People.class).findAll().stream().map(Person::id).toList());
  }

  private void opens(
      PersonId who,
      String shelf,
      List<String> arguments,
      Set<String> opened,
      List<String> written) {
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              Person person = house.bean(People.class).get(who);
              long before = rows();
              try {
                house.bean(Drawing.class).look(() -> acts().press(person, shelf, arguments));
                opened.add(shelf);
              } catch (NotFound | AlreadySettled none) {
                // it is not his, or there is nothing left of it
              }
              house.bean(EntityManager.class).flush();
              if (rows() != before) {
                written.add(shelf + " " + arguments + " by " + person.name().orElse("") + grown());
              }
            });
  }

  /** How many rows have been written by this connection, ever. */
  private long rows() {
    return house.bean(JdbcTemplate.class).queryForObject("select total_changes()", Long.class);
  }

  private Map<String, Long> full() {
    JdbcTemplate jdbc = house.bean(JdbcTemplate.class);
    Map<String, Long> full = new TreeMap<>();
    for (String table :
        jdbc.queryForList("select name from sqlite_master where type = 'table'", String.class)) {
      full.put(table, jdbc.queryForObject("select count(*) from " + table, Long.class));
    }
    return full;
  }

  /** Where there are more rows than before; where some were only changed nothing is named. */
  private Set<String> grown() {
    Map<String, Long> after = full();
    after.entrySet().removeAll(full.entrySet());
    return after.keySet();
  }

  /** Every choice of arguments of these kinds. */
  private List<List<String>> all(List<Class<?>> kinds) {
    List<List<String>> all = List.of(List.of());
    for (Class<?> kind : kinds) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> begun : all) {
        for (Object one : some(kind)) {
          List<String> more = new ArrayList<>(begun);
          more.add(one.toString());
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  private List<Object> some(Class<?> kind) {
    if (kind == int.class) {
      return List.of(0);
    }
    String table = kind == ProgrammeId.class ? "programme" : kind == SchoolId.class ? "school" : "";
    table = kind == ParticipantId.class ? "participant" : table;
    table = kind == TandemId.class ? "tandem" : table;
    assertThat(table).as("Say where those of a kind are: " + kind.getSimpleName()).isNotEmpty();
    return house.bean(JdbcTemplate.class).queryForList("select id from " + table, Object.class);
  }
}
