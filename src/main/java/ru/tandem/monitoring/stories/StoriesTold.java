package ru.tandem.monitoring.stories;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.roadmap.SeenElsewhere;

/** A pair's story is told once everybody in it has said yes to it. */
@Component
class StoriesTold implements SeenElsewhere {

  private static final String ACTION = "completion.stories";

  private final TellStory tell;

  StoriesTold(TellStory tell) {
    this.tell = tell;
  }

  @Override
  public Optional<Instant> when(Programme programme, String action, boolean due) {
    return action.equals(ACTION)
        ? tell.told(programme.id()).stream().map(Story::writtenAt).min(Comparator.naturalOrder())
        : Optional.empty();
  }
}
