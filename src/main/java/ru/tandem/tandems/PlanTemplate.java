package ru.tandem.tandems;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.tandem.config.Words;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.programmes.MentoringForm;

/**
 * A plan to start from, by the need that it answers.
 *
 * @param induction the checklist of whoever is new in a school
 */
public record PlanTemplate(
    String code,
    Set<MentoringForm> forms,
    boolean induction,
    Words title,
    Words problem,
    Words aim,
    Words results,
    List<Step> steps) {

  /** Who does a step. */
  enum Who {
    MENTOR,
    MENTEE,
    BOTH
  }

  /**
   * @param role who does it; empty for all together
   * @param week after the beginning, by which it is to be done
   */
  public record Step(PlanTaskKind kind, Optional<ParticipantRole> role, int week, Words title) {

    static Step of(PlanTaskKind kind, Who who, int week, Words title) {
      return new Step(
          kind,
          switch (who) {
            case MENTOR -> Optional.of(ParticipantRole.MENTOR);
            case MENTEE -> Optional.of(ParticipantRole.MENTEE);
            case BOTH -> Optional.empty();
          },
          week,
          title);
    }
  }
}
