package ru.tandem.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;

/** While a screen is drawn, what one part has asked of the database is known to the next. */
class LookTest {

  /** A repository that counts how often it was asked. */
  interface Books {

    List<String> findByShelf(String shelf);

    void save(String title);

    default List<String> upstairs() {
      return findByShelf("upstairs");
    }
  }

  private static class OneShelf implements Books {

    private final List<String> titles = new ArrayList<>(List.of("Букварь"));
    private int asked;

    @Override
    public List<String> findByShelf(String shelf) {
      asked++;
      return titles;
    }

    @Override
    public void save(String title) {
      titles.add(title);
    }
  }

  private final OneShelf shelf = new OneShelf();
  private final Books books = remembering(shelf);

  private static Books remembering(Books books) {
    ProxyFactory proxy = new ProxyFactory(books);
    proxy.addAdvice(new AskedOnce(Books.class));
    return (Books) proxy.getProxy();
  }

  @Test
  void theSameIsAskedOnceDuringALook() {
    Look.at(() -> books.findByShelf("upstairs").addAll(books.findByShelf("upstairs")));
    assertThat(shelf.asked).isEqualTo(1);
    assertThat(shelf.titles).as("a list is the asker's own").containsExactly("Букварь");
    Look.at(() -> books.findByShelf("upstairs"));
    assertThat(shelf.asked).as("each look looks").isEqualTo(2);
  }

  @Test
  void anotherShelfIsAnotherQuestionAndOutsideOfALookEachIsAsked() {
    Look.at(() -> List.of(books.findByShelf("upstairs"), books.findByShelf("downstairs")));
    assertThat(shelf.asked).isEqualTo(2);
    books.findByShelf("upstairs");
    books.findByShelf("upstairs");
    assertThat(shelf.asked).isEqualTo(4);
    assertThat(Look.lasts()).isFalse();
  }

  @Test
  void aLookWithinALookIsAPartOfIt() {
    Look.at(() -> List.of(books.findByShelf("a"), Look.at(() -> books.findByShelf("a"))));
    assertThat(shelf.asked).isEqualTo(1);
  }

  @Test
  void whoeverWritesAfterAllIsAskedAnew() {
    List<String> seen =
        Look.at(
            () -> {
              books.findByShelf("upstairs");
              books.save("Задачник");
              return books.findByShelf("upstairs");
            });
    assertThat(seen).containsExactly("Букварь", "Задачник");
  }

  @Test
  void everyRepositoryOfTheHouseRemembers() {
    try (House house = House.onSqlite()) {
      Staffs staffs = house.bean(Staffs.class);
      Statistics seen =
          house.bean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
      seen.setStatisticsEnabled(true);
      long before = seen.getPrepareStatementCount();
      PersonId nobody = new PersonId(17);
      house.look(() -> Look.at(() -> List.of(staffs.curatedBy(nobody), staffs.curatedBy(nobody))));
      assertThat(seen.getPrepareStatementCount() - before).isEqualTo(1);
      seen.setStatisticsEnabled(false);
    }
  }
}
