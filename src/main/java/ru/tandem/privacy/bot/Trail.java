package ru.tandem.privacy.bot;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Pressed;
import ru.tandem.privacy.KeepTrail;

/** Every button leaves its trace, but for what nobody is to know. */
@Component
class Trail {

  private final KeepTrail trail;

  Trail(KeepTrail trail) {
    this.trail = trail;
  }

  @EventListener
  void on(Pressed pressed) {
    if (!pressed.secret()) {
      trail.did(pressed.person(), pressed.action(), pressed.subject());
    }
  }
}
