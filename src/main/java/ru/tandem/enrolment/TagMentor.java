package ru.tandem.enrolment;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** A curator notes with what a mentor can help beside what the application says. */
@Component
public class TagMentor {

  private final ReviewApplication review;
  private final Applications applications;
  private final AddedTags tags;
  private final Clock clock;

  TagMentor(ReviewApplication review, Applications applications, AddedTags tags, Clock clock) {
    this.review = review;
    this.applications = applications;
    this.tags = tags;
    this.clock = clock;
  }

  /**
   * A mentor whose application asks for competences and is there.
   *
   * @throws NotFound when it is nobody of this curator's, or no mentor
   * @throws AlreadySettled when the mentor has gone
   */
  public Participant of(Person curator, ParticipantId id) {
    Participant mentor = review.of(curator, id);
    if (!isTagged(mentor)) {
      throw new NotFound();
    }
    if (!mentor.isCurrent()) {
      throw new AlreadySettled();
    }
    return mentor;
  }

  /** Whether there is something that could be added to. */
  public boolean isTagged(Participant participant) {
    return participant.isMentor()
        && participant.has(Step.APPLIED)
        && applications.questionnaire(participant).item(Applications.COMPETENCES).isPresent();
  }

  /** Instead of what was added before; what the application says itself is not added again. */
  public void with(Person curator, ParticipantId id, List<String> codes) {
    Participant mentor = of(curator, id);
    tags.deleteAllInBatch(tags.findByParticipantIdOrderById(id));
    Set<String> more = new LinkedHashSet<>(codes);
    applications
        .of(mentor)
        .map(said -> said.codes(Applications.COMPETENCES))
        .ifPresent(more::removeAll);
    more.forEach(tag -> tags.save(AddedTag.to(id, tag, curator.id(), clock.instant())));
  }
}
