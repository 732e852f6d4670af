package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.ManyPeople;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;

/** A screen asks the database as often in a small school as in a large one. */
class AskedOfTheDatabaseTest {

  private static final int FEW = 40;
  private static final int MANY = 80;

  /**
   * What belongs to many rows is read for so many at once: a few times more where there are more.
   */
  private static final int ROUNDED = (MANY - FEW) / 10;

  /** What is about a single person, or changes something, is no screen of a whole school. */
  private static final int DEEPEST = 2;

  private static final Pattern OF_ONE = Pattern.compile(".*:.*:\\d{2,}.*");
  private static final Pattern CHANGES =
      Pattern.compile(
          ".*(delete|erase|revoke|resign|remove|close|leave|remind|later|send|done|away).*");

  private SmallSchool school;
  private House house;
  private int came;

  private record Step(String data, int depth) {}

  @Test
  void noScreenOfTheCuratorAsksMoreOftenWhereMorePeopleTakePart() {
    try (House open = House.onSqlite()) {
      house = open;
      school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      grow(FEW);
      Map<String, Long> few = asked(marina);
      grow(MANY);
      Map<String, Long> many = asked(marina);
      Map<String, String> grown = new TreeMap<>();
      few.forEach(
          (data, asked) -> {
            long then = many.getOrDefault(data, asked);
            if (then - asked > ROUNDED) {
              grown.put(data, asked + " → " + then);
            }
          });
      assertThat(few).containsKey("outreach.announce:" + school.programme());
      assertThat(grown).as("of " + few.size() + " screens").isEmpty();
    }
  }

  private void grow(int people) {
    school.in(
        () -> {
          for (; came < people; came++) {
            comes(came);
          }
          return school;
        });
  }

  /** A pair, and the mentee's mother. */
  private void comes(int number) {
    ManyPeople many = new ManyPeople(school);
    Participant mentor =
        many.takesPart("Миша Орлов " + number, 3L * number + 1, ParticipantRole.MENTOR);
    Participant mentee =
        many.takesPart("Аня Лисицына " + number, 3L * number + 2, ParticipantRole.MENTEE);
    Person mother =
        school
            .bean(People.class)
            .save(Person.onPaper("Ирина Лисицына " + number, 3L * number + 3, house.now()));
    school
        .bean(Guardianships.class)
        .save(Guardianship.of(mentee.person(), mother.id(), "mother", "+79990000001", house.now()));
    school.bean(FormTandem.class).of(mentor, List.of(mentee), house.now());
  }

  /** How many statements each screen takes to which the curator comes from home. */
  private Map<String, Long> asked(Phone curator) {
    Statistics statistics =
        school.bean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    Map<String, Long> counted = new TreeMap<>();
    Deque<Step> ways = new ArrayDeque<>(List.of(new Step(Home.ACTION, 0)));
    while (!ways.isEmpty()) {
      Step step = ways.removeFirst();
      if (counted.containsKey(step.data())) {
        continue;
      }
      school
          .bean(TransactionTemplate.class)
          .executeWithoutResult(
              status -> {
                status.setRollbackOnly();
                Person person = school.person(curator);
                school.bean(EntityManager.class).clear();
                long before = statistics.getPrepareStatementCount();
                Optional<Reply> shown = press(person, step.data());
                counted.put(step.data(), statistics.getPrepareStatementCount() - before);
                if (shown.orElse(null) instanceof Screen screen && step.depth() < DEEPEST) {
                  screen.rows().stream()
                      .flatMap(List::stream)
                      .map(Button::data)
                      .filter(AskedOfTheDatabaseTest::isOfMany)
                      .map(data -> data.replace(Button.BELOW, ""))
                      .forEach(data -> ways.addLast(new Step(data, step.depth() + 1)));
                }
              });
    }
    statistics.setStatisticsEnabled(false);
    return counted;
  }

  private static boolean isOfMany(String data) {
    return data != null && !OF_ONE.matcher(data).matches() && !CHANGES.matcher(data).matches();
  }

  private Optional<Reply> press(Person person, String data) {
    List<String> parts = List.of(data.split(":", -1));
    Acts acts = school.bean(Acts.class);
    if (data.equals(Home.ACTION)) {
      return Optional.of(school.bean(Homes.class).of(person));
    }
    if (!acts.presses().contains(parts.get(0))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          acts.press(
              school.bean(People.class).get(person.id()),
              parts.get(0),
              parts.subList(1, parts.size())));
    } catch (NotFound | AlreadySettled none) {
      return Optional.empty();
    }
  }
}
