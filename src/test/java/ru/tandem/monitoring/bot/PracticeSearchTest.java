package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.programmes.MentoringForm;

/** What is looked for goes with the buttons from page to page. */
class PracticeSearchTest {

  private static final int LONGEST_DATA = 64;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "егэ",
        "Выступление на конференции, проект",
        "организация проектной деятельности коллектива школы в новом учебном году для наставника"
      })
  void eachFitsAButtonAndIsReadAsItWasWritten(String words) {
    PracticeSearch all = PracticeSearch.ALL.of(words);
    assertThat(PracticeSearch.read(all.written())).isEqualTo(all);
    assertThat(("monitoring.practice.of:" + all.written() + ":99").getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(LONGEST_DATA);
    for (MentoringForm form : MentoringForm.values()) {
      assertThat(PracticeSearch.read(all.in(form).written())).isEqualTo(all.in(form));
      assertThat(all.in(form).of(words)).isEqualTo(all.in(form));
    }
  }

  @Test
  void ofManyWordsEachStaysAsLongAsThereIsRoom() {
    assertThat(PracticeSearch.ALL.of("Выступление на конференции").beginnings())
        .containsExactly("выступ", "на", "конфере");
    assertThat(PracticeSearch.ALL.of("физике ЕГЭ").beginnings()).isEqualTo(List.of("физи", "егэ"));
  }
}
