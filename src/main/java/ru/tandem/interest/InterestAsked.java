package ru.tandem.interest;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.roadmap.SeenElsewhere;

/** It has been asked around once the poll is closed, or has run until the day set for it. */
@Component
class InterestAsked implements SeenElsewhere {

  private static final String ACTION = "conditions.interest";

  private final InterestPolls polls;

  InterestAsked(InterestPolls polls) {
    this.polls = polls;
  }

  @Override
  public Optional<Instant> when(Programme programme, String action, boolean due) {
    return action.equals(ACTION)
        ? polls.findByProgrammeId(programme.id()).flatMap(poll -> asked(poll, due))
        : Optional.empty();
  }

  private static Optional<Instant> asked(InterestPoll poll, boolean due) {
    return due && poll.isOpen() ? Optional.of(poll.openedAt()) : poll.closedAt();
  }
}
