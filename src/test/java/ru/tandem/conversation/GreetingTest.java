package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A greeting is for the person, and not for the register. */
class GreetingTest {

  private Greeting greeting;

  @BeforeEach
  void open() throws IOException {
    greeting = new Greeting(new Texts(), Clock.systemUTC());
  }

  @Test
  void aPupilIsGreetedByTheFirstName() {
    assertThat(greeting.called("Аня Лисицына", true)).isEqualTo("Аня");
    assertThat(greeting.called("Анна-Мария  Лисицына", true)).isEqualTo("Анна-Мария");
    assertThat(greeting.called("Лисицына Анна Петровна", true)).isEqualTo("Анна");
    assertThat(greeting.called("Аня", true)).isEqualTo("Аня");
    for (String turned :
        new String[] {"Ежова Ева", "ЕЖОВ Лев", "Лисицына Анна", "Белинский Яков", "Шишкин Артём"}) {
      assertThat(greeting.called(turned, true)).isEqualTo(turned.split(" ")[1]);
    }
    for (String straight :
        new String[] {"Яков Шварц", "Лев Ежов", "Марина Ли", "Константин Пак", "Ева Ежова"}) {
      assertThat(greeting.called(straight, true)).isEqualTo(straight.split(" ")[0]);
    }
  }

  @Test
  void anAdultIsGreetedByNameAndPatronymic() {
    assertThat(greeting.called("Марина Сергеевна", false)).isEqualTo("Марина Сергеевна");
    assertThat(greeting.called("Лисицына Ирина Ильинична", false)).isEqualTo("Ирина Ильинична");
    assertThat(greeting.called("Пётр Ильич Зимин", false)).isEqualTo("Пётр Ильич");
  }

  @Test
  void anAdultWithoutAPatronymicIsGreetedAsHeWroteIt() {
    assertThat(greeting.called("Ирина Лисицына", false)).isEqualTo("Ирина Лисицына");
    assertThat(greeting.called("Лисицына Ирина", false)).isEqualTo("Лисицына Ирина");
  }
}
