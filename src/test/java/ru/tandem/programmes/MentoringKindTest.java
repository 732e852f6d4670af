package ru.tandem.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which kinds there are for which forms. */
class MentoringKindTest {

  @Test
  void onlyWhereBothSidesAreOfOneKindOfPeopleMayTheYoungerOneBeTheMentor() {
    assertThat(Stream.of(MentoringForm.values()).filter(MentoringKind.REVERSE::suits))
        .containsExactly(
            MentoringForm.PUPIL_PUPIL,
            MentoringForm.TEACHER_TEACHER,
            MentoringForm.HEAD_TEACHER,
            MentoringForm.LECTURER_TEACHER);
  }

  @ParameterizedTest
  @EnumSource(MentoringForm.class)
  void everyOtherKindIsForEveryForm(MentoringForm form) {
    assertThat(MentoringKind.values())
        .filteredOn(kind -> kind != MentoringKind.REVERSE)
        .allMatch(kind -> kind.suits(form));
  }
}
