package ru.tandem.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Step;

/** Who has been reminded of what, and when. */
public interface Nudges extends JpaRepository<Nudge, Long> {

  List<Nudge> findByParticipantId(ParticipantId participant);

  Optional<Nudge> findByParticipantIdAndStep(ParticipantId participant, Step step);

  boolean existsByParticipantIdInAndSentOn(Collection<ParticipantId> parts, LocalDate day);

  /**
   * Writes down that the participant is reminded today of the step where he stands.
   *
   * @return false when he has been reminded of it today
   */
  default boolean begin(Participant participant, LocalDate today) {
    Step step = participant.step();
    Nudge nudge =
        findByParticipantIdAndStep(participant.id(), step)
            .orElseGet(() -> Nudge.at(participant.id(), step));
    boolean due = nudge.on(today);
    if (due) {
      save(nudge);
    }
    return due;
  }
}
