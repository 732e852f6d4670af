package ru.tandem.documents.bot;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.Programme;

/** Knows when which paper is due: the roadmap. */
public interface DuePapers {

  /**
   * @param doneOn empty while what owes it is not done
   */
  record Due(LocalDate day, Optional<LocalDate> doneOn) {}

  /**
   * How a programme stands now.
   *
   * @param stage the first of the seven that is not over; the last one at the end
   * @param papers by their codes; what no action owes is not among them
   */
  record Dues(int stage, LocalDate today, Map<String, Due> papers) {

    Optional<Due> of(String code) {
      return Optional.ofNullable(papers.get(code));
    }
  }

  Dues of(Programme programme);

  Text title(int stage);
}
