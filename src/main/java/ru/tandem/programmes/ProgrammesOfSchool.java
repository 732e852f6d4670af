package ru.tandem.programmes;

import org.springframework.stereotype.Component;
import ru.tandem.schools.SchoolContent;
import ru.tandem.schools.SchoolId;

/** Whoever takes part does so in a programme, and what came of one is kept after its end. */
@Component
class ProgrammesOfSchool implements SchoolContent {

  private final Programmes programmes;

  ProgrammesOfSchool(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public boolean isIn(SchoolId school) {
    return programmes.existsBySchoolId(school);
  }
}
