package ru.tandem.enrolment;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.roster.Roster;

/** Whom the school has put on its list and who has not come yet. */
@Component
public class Expected {

  private final Roster roster;

  Expected(Roster roster) {
    this.roster = roster;
  }

  /**
   * @param schoolClass empty when the list does not say
   */
  public record Newcomer(String name, String schoolClass) {}

  /** Class by class. */
  public List<Newcomer> in(ProgrammeId programme) {
    return roster.expected(programme).stream()
        .map(entry -> new Newcomer(entry.name(), entry.schoolClass()))
        .toList();
  }
}
