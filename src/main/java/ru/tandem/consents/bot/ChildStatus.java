package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Gate;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.enrolment.bot.ApplicationInvitation;
import ru.tandem.people.People;

/** What the guardians of a minor know: the same lines for them and for the minor. */
@Component
class ChildStatus {

  private final Consents consents;
  private final People people;
  private final ApplicationInvitation application;
  private final Supplier<List<ChildPart>> parts;

  ChildStatus(
      Consents consents,
      People people,
      ApplicationInvitation application,
      ObjectProvider<ChildPart> parts) {
    this.consents = consents;
    this.people = people;
    this.application = application;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
  }

  Text of(Participant child) {
    List<Text> lines = new ArrayList<>();
    lines.add(
        Text.of(
            "consents.home.child",
            DocumentPages.name(people.get(child.person())),
            standing(child)));
    parts.get().forEach(part -> lines.addAll(part.lines(child)));
    return Text.lines(lines);
  }

  /** The same, and what belongs to each of the pairs: what they work on, when they meet. */
  Text inFull(Participant child) {
    List<Text> details = new ArrayList<>();
    parts.get().forEach(part -> details.addAll(part.details(child)));
    return details.isEmpty() ? of(child) : Text.paragraphs(of(child), Text.lines(details));
  }

  /** Where a participant stands about whom all consents are asked for. */
  Text standing(Participant child) {
    Gate gate = consents.gate(child);
    if (gate.isOpen() && child.pausedUntil().isPresent()) {
      return Text.of("consents.child.paused.until", child.pausedUntil().get());
    }
    return Text.of(key(child, gate));
  }

  private String key(Participant child, Gate gate) {
    if (gate.refused()) {
      return "consents.child.otherrefused";
    } else if (gate.withdrawn()) {
      return "consents.child.withdrawn";
    } else if (!gate.isOpen()) {
      return "consents.child.silent";
    } else if (child.isPaused()) {
      return "consents.child.paused";
    }
    if (child.step() == Step.CONSENTED && !application.isUnderWay(child)) {
      return "consents.child.untouched";
    }
    return "consents.child." + child.step().name().toLowerCase(Locale.ROOT);
  }
}
