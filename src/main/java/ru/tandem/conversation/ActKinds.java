package ru.tandem.conversation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Of what the acts are, for whoever knows something of all acts of a kind. */
@Component
public class ActKinds {

  private final Acts acts;

  ActKinds(Acts acts) {
    this.acts = acts;
  }

  /** The act has such a thing for its first argument. */
  public boolean isAbout(String action, Class<?> thing) {
    if (!acts.presses().contains(action)) {
      return false;
    }
    List<Class<?>> kinds = acts.kinds(action);
    return !kinds.isEmpty() && kinds.get(0).equals(thing);
  }
}
