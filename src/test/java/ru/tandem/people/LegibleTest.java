package ru.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

  @Test
  void whatNobodySeesIsTakenOut() {
    assertThat(Legible.line("\u202eАня\u202c\u200b  Ли\u00adсицына\ufeff"))
        .isEqualTo("Аня Лисицына");
    assertThat(Legible.line("Аня\u00a0\u2028Лисицына\u0000")).isEqualTo("Аня Лисицына");
    assertThat(Legible.line("\u3164\u2800\u115f\u2066\u2069\ud83d")).isEmpty();
    assertThat(Legible.line("З" + "\u0335".repeat(300) + "ло")).hasSize(6);
  }

  @Test
  void aNameIsWrittenWithCapitals() {
    assertThat(Legible.capitals("федя зайцев")).isEqualTo("Федя Зайцев");
    assertThat(Legible.capitals("АННА-МАРИЯ О’НИЛ")).isEqualTo("Анна-Мария О’Нил");
    assertThat(Legible.capitals("петрова а.с.")).isEqualTo("Петрова А.С.");
    assertThat(Legible.capitals("Али Мамедов оглы")).isEqualTo("Али Мамедов оглы");
    assertThat(Legible.capitals("Аня лисицына")).isEqualTo("Аня Лисицына");
    assertThat(Legible.capitals("ЛИСИЦЫНА Аня")).isEqualTo("Лисицына Аня");
    assertThat(Legible.capitals("ПЕТРОВА А.С.")).isEqualTo("Петрова А.С.");
    assertThat(Legible.capitals("Ким ли")).isEqualTo("Ким Ли");
    assertThat(Legible.capitals("анна фон Берг")).isEqualTo("Анна фон Берг");
    assertThat(Legible.capitals("Анна МакДональд")).isEqualTo("Анна МакДональд");
  }

  @Test
  void noSignIsCutInHalves() {
    for (int most = 0; most < 6; most++) {
      String begun = Legible.begin("a\ud83d\ude00\ud83d\ude00b", most);
      assertThat(begun.length()).isLessThanOrEqualTo(most).isGreaterThanOrEqualTo(most - 1);
      assertThat(Legible.line(begun)).isEqualTo(begun);
    }
    assertThat(Legible.brief("Аня Лисицына", 3)).isEqualTo("Аня…");
    assertThat(Legible.brief("Аня", 3)).isEqualTo("Аня");
  }

  @Test
  void whatPeopleReallyWriteStays() {
    for (String name :
        new String[] {
          "Йошкар-Ола", "Ёлкин О’Нил", "José Núñez", "Школа № 7 «Луч»", "👨‍👩‍👧 🏳️‍🌈 2️⃣"
        }) {
      assertThat(Legible.line(name)).isEqualTo(name);
    }
    assertThat(Legible.line("И\u0306ога")).isEqualTo("Йога");
    assertThat(Legible.text("раз\r\nдва\n\nтри")).isEqualTo("раз\nдва\n\nтри");
  }

  /** What is tidy is not looked at closely, and a sign that nobody sees makes it be. */
  @Test
  void tidyWordsReadAsTheyWouldIfLookedAtClosely() {
    String signs = "aЙё 7.«№—\n  \u0301\u200b\t\u00a0\ud83d\ude00\r";
    Random chance = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder words = new StringBuilder();
      int few = 1 + chance.nextInt(signs.length());
      for (int length = chance.nextInt(8); length >= 0; length--) {
        words.append(signs.charAt(chance.nextInt(few)));
      }
      String typed = words.toString();
      assertThat(Legible.line(typed)).isEqualTo(Legible.line("\u2800" + typed));
      assertThat(Legible.text(typed)).isEqualTo(Legible.text("\u2800" + typed));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Кира t.me/kira",
        "T.ME/kira",
        "@kira",
        "kira@mail.ru",
        "www.kira",
        "https://x.y",
        "Кира.рф",
        "vk.com/id1",
        "Школа kira.online",
        "+7 (999) 123-45-67",
        "8 999 1234567",
        "Кира 89991234567"
      })
  void aNameIsNoLink(String name) {
    assertThat(Legible.hasLink(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Петрова А.С.",
        "Школа № 1535",
        "Наставники 2026–2027",
        "с 01.09.2026 по 31.05.2027",
        "ГБОУ СОШ №12 им. А.П.Чехова",
        "Анна-Мария Д’Арк",
        "Лицей им. И.И.Мечникова, корп. 2"
      })
  void aNameIsAName(String name) {
    assertThat(Legible.hasLink(name)).isFalse();
  }

  @Test
  void nobodyIsCalledByNothing() {
    assertThatThrownBy(() -> Legible.name("\u200b ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Legible.name("👍")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Legible.title("—")).isInstanceOf(IllegalArgumentException.class);
    assertThat(Legible.title("1535")).isEqualTo("1535");
  }
}
