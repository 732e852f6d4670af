package ru.tandem.monitoring.figures;

import java.util.List;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;

/**
 * What one side of a season says, as far as it may be told.
 *
 * @param asked how many have worked in a pair, and could answer at the end
 * @param answered how many did, or were told of before they left
 * @param untold how many of those who are there are in no figure yet
 * @param expected expected against actual, in the order of the questions
 * @param changes before against after
 * @param grades satisfaction by the year of school
 */
public record SideReport(
    ParticipantRole side,
    int asked,
    int answered,
    int untold,
    Optional<Line> satisfied,
    List<Line> expected,
    List<Line> changes,
    List<Line> outcomes,
    List<Line> grades) {

  /** The one of that code, if it is told. */
  public Optional<Line> measure(String code) {
    return expected.stream().filter(line -> line.key().code().equals(code)).findFirst();
  }
}
