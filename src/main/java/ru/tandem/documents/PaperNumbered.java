package ru.tandem.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.programmes.ProgrammeId;

/**
 * The school has signed a paper of a programme; or the number was entered anew.
 *
 * @param madeAt when its file was asked for last; null when it never was
 * @param before by which number it was known until now; null for none
 */
public record PaperNumbered(
    ProgrammeId programme, String code, Instant madeAt, Number before, Number now) {

  /** As it stands on paper. */
  public record Number(String number, LocalDate day) {}

  /** Whether something of that moment could stand in the file. */
  public boolean tellsOf(Instant moment) {
    return Optional.ofNullable(madeAt).filter(made -> made.isBefore(moment)).isEmpty();
  }
}
