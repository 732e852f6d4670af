package ru.tandem.tandems;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;

/** How a tandem works together: as its programme does, unless the curator has said otherwise. */
@Component
public class KindOfPair {

  private final Programmes programmes;
  private final ApplicationEventPublisher events;

  KindOfPair(Programmes programmes, ApplicationEventPublisher events) {
    this.programmes = programmes;
    this.events = events;
  }

  public MentoringKind of(Tandem tandem) {
    return tandem.kind().orElseGet(() -> programmes.get(tandem.programme()).kind());
  }

  /** To what it may change; who is only one is no group. */
  public List<MentoringKind> others(Tandem tandem) {
    Programme programme = programmes.get(tandem.programme());
    MentoringKind usual =
        tandem.mentees().size() > 1 ? MentoringKind.GROUP : MentoringKind.TRADITIONAL;
    return Stream.of(
            usual, MentoringKind.REMOTE, MentoringKind.GOAL_SETTING, MentoringKind.SITUATIONAL)
        .filter(kind -> kind != of(tandem) && kind.suits(programme.form()))
        .toList();
  }

  /**
   * @throws AlreadySettled when it works so already, or cannot
   */
  void change(Tandem tandem, MentoringKind kind) {
    if (!others(tandem).contains(kind)) {
      throw new AlreadySettled();
    }
    tandem.worksAs(kind);
    events.publishEvent(new KindChanged(tandem.id(), kind));
  }
}
