package ru.tandem.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.GuardianRule;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Guardians;

/** Whether a child may come to a meeting for which the programme wants a guardian's yes. */
@Component
public class GuardiansLeave {

  /** So long before it begins the answer must be there, or half of the time that is left. */
  private static final Duration AHEAD = Duration.ofHours(3);

  private final GuardianWords words;
  private final Programmes programmes;
  private final Guardians guardians;
  private final Clock clock;

  GuardiansLeave(GuardianWords words, Programmes programmes, Guardians guardians, Clock clock) {
    this.words = words;
    this.programmes = programmes;
    this.guardians = guardians;
    this.clock = clock;
  }

  boolean isWanted(Meeting meeting) {
    GuardianRule rule = programmes.get(meeting.programme()).guardianRule();
    return switch (meeting.appointment().mode()) {
      case ELSEWHERE -> rule != GuardianRule.NOT_ASKED;
      case ONLINE -> rule == GuardianRule.OUTSIDE_AND_ONLINE;
      case SCHOOL -> false;
    };
  }

  /** Until when an answer is waited for. */
  static Instant until(Instant startsAt, Instant asked) {
    Instant usual = startsAt.minus(AHEAD);
    Instant half = asked.plus(Duration.between(asked, startsAt).dividedBy(2));
    return usual.isBefore(half) ? half : usual;
  }

  /**
   * Somebody at home has said no, or nobody has said anything in time. Who has come of age since
   * comes as he likes.
   */
  public boolean isMissing(Meeting meeting, PersonId child) {
    List<GuardianWord> said =
        words.findByMeetingIdOrderById(meeting.id()).stream()
            .filter(word -> word.child().equals(child))
            .toList();
    if (said.isEmpty() || !isWanted(meeting) || !guardians.isMinor(child)) {
      return false;
    }
    if (said.stream().anyMatch(word -> word.yes().isPresent())) {
      return said.stream().anyMatch(word -> !word.yes().orElse(true));
    }
    return !clock
        .instant()
        .isBefore(until(meeting.startsAt(), said.get(said.size() - 1).askedAt()));
  }
}
