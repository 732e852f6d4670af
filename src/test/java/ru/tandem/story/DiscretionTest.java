package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever reads over every shoulder knows a secret when he sees one. */
class DiscretionTest {

  @Test
  void whatTellsOfAChoiceOrARefusalIsKnownInBothLanguages() {
    assertThat(Discretion.telltalesIn("Почему: Выбор наставляемого, место: 2")).hasSize(1);
    assertThat(
            Discretion.telltalesIn(
                "↩️ Пара не сложилась: Аня — Миша. Наставник говорит «не подходит»; другая сторона"
                    + " знает только, что поиск продолжается."))
        .isNotEmpty();
    assertThat(Discretion.telltalesIn("Why: Chose each other first")).isNotEmpty();
  }

  @Test
  void whatBothSidesReadTellsNothing() {
    assertThat(
            Discretion.telltalesIn(
                "🤝 Есть предложение о паре!\nВозможный наставник: Миша Орлов\nЧто общего:\n"
                    + "• Общие интересы: Шахматы\n\nОтказаться можно без объяснений"))
        .isEmpty();
    assertThat(Discretion.telltalesIn("Поиск пары продолжается.")).isEmpty();
  }
}
