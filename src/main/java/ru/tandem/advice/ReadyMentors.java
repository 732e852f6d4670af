package ru.tandem.advice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.matching.Application;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The mentors of a programme who may be called, and with what they can help. */
@Component
public class ReadyMentors {

  private final Participants participants;
  private final Applications applications;
  private final Advices advices;

  ReadyMentors(Participants participants, Applications applications, Advices advices) {
    this.participants = participants;
    this.applications = applications;
    this.advices = advices;
  }

  /** Nothing is missing, and nothing rests. */
  public static boolean isReady(Participant participant) {
    return participant.isCurrent() && !participant.isPaused() && participant.has(Step.READY);
  }

  private List<Participant> all(ProgrammeId programme) {
    return participants
        .findByProgrammeIdAndRoleOrderById(programme, ParticipantRole.MENTOR)
        .stream()
        .filter(ReadyMentors::isReady)
        .toList();
  }

  /** What can be asked about: the tags of those who are ready, with their words. */
  public Map<String, Words> topics(ProgrammeId programme) {
    Map<String, Words> topics = new LinkedHashMap<>();
    for (Participant mentor : all(programme)) {
      Application application = Application.of(mentor, applications);
      for (String tag : application.tags(Application.COMPETENCES)) {
        application.label(Application.COMPETENCES, tag).ifPresent(words -> topics.put(tag, words));
      }
    }
    return topics;
  }

  /** Whoever has taken least comes first. */
  List<Participant> of(Advice advice) {
    return all(advice.programme()).stream()
        .filter(mentor -> !mentor.person().equals(advice.asker()))
        .filter(mentor -> advice.topic().map(topic -> helps(mentor, topic)).orElse(true))
        .sorted(
            Comparator.comparingInt((Participant mentor) -> advices.countByMentorId(mentor.id()))
                .thenComparing(mentor -> mentor.id().value()))
        .toList();
  }

  private boolean helps(Participant mentor, String topic) {
    return Application.of(mentor, applications).tags(Application.COMPETENCES).contains(topic);
  }

  /** The person's part as a ready mentor there; empty for none. */
  Optional<Participant> of(PersonId person, ProgrammeId programme) {
    return participants.of(person, programme).stream()
        .filter(Participant::isMentor)
        .filter(ReadyMentors::isReady)
        .findFirst();
  }
}
