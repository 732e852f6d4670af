package ru.tandem.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.enrolment.ParticipantRole.MENTEE;
import static ru.tandem.enrolment.ParticipantRole.MENTOR;
import static ru.tandem.programmes.MentoringForm.EMPLOYER_PUPIL;
import static ru.tandem.programmes.MentoringForm.EMPLOYER_STUDENT;
import static ru.tandem.programmes.MentoringForm.PUPIL_PUPIL;
import static ru.tandem.programmes.MentoringForm.STUDENT_PUPIL;
import static ru.tandem.programmes.MentoringForm.TEACHER_TEACHER;

import org.junit.jupiter.api.Test;

class AdmissionTest {

  @Test
  void nobodyUnderTenTakesPart() {
    assertThat(Admission.of(PUPIL_PUPIL, MENTEE, 9)).isEqualTo(Admission.TOO_YOUNG);
    assertThat(Admission.of(PUPIL_PUPIL, MENTEE, 10)).isEqualTo(Admission.WELCOME);
  }

  @Test
  void aChildIsNeitherStudentNorTeacher() {
    assertThat(Admission.of(EMPLOYER_PUPIL, MENTOR, 17)).isEqualTo(Admission.NOT_GROWN_UP);
    assertThat(Admission.of(TEACHER_TEACHER, MENTEE, 17)).isEqualTo(Admission.NOT_GROWN_UP);
    assertThat(Admission.of(TEACHER_TEACHER, MENTEE, 18)).isEqualTo(Admission.WELCOME);
    assertThat(Admission.of(STUDENT_PUPIL, MENTOR, 13)).isEqualTo(Admission.NOT_GROWN_UP);
    assertThat(Admission.of(EMPLOYER_STUDENT, MENTEE, 15)).isEqualTo(Admission.WELCOME);
  }

  @Test
  void aGrownUpIsNoPupil() {
    assertThat(Admission.of(PUPIL_PUPIL, MENTOR, 21)).isEqualTo(Admission.WELCOME);
    assertThat(Admission.of(PUPIL_PUPIL, MENTOR, 40)).isEqualTo(Admission.NOT_A_PUPIL);
    assertThat(Admission.of(EMPLOYER_PUPIL, MENTEE, 40)).isEqualTo(Admission.NOT_A_PUPIL);
    assertThat(Admission.of(EMPLOYER_PUPIL, MENTOR, 40)).isEqualTo(Admission.WELCOME);
  }
}
