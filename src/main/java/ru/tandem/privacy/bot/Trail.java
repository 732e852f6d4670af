package ru.tandem.privacy.bot;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Pressed;
import ru.tandem.privacy.KeepTrail;

/** Every button leaves its trace. */
@Component
class Trail {

  private final KeepTrail trail;

  Trail(KeepTrail trail) {
    this.trail = trail;
  }

  @EventListener
  void on(Pressed pressed) {
    trail.did(pressed.person(), pressed.action(), pressed.subject());
  }
}
