package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import tools.jackson.databind.node.JsonNodeFactory;

/** The keys under a question and under the review of a form. */
@Component
class FormKeys {

  private final FormHosts hosts;
  private final FormRows rows;
  private final BegunForms begun;
  private final FormSteps steps;
  private final ApplicationEventPublisher events;

  FormKeys(
      FormHosts hosts,
      FormRows rows,
      BegunForms begun,
      FormSteps steps,
      ApplicationEventPublisher events) {
    this.hosts = hosts;
    this.rows = rows;
    this.begun = begun;
    this.steps = steps;
    this.events = events;
  }

  /**
   * A key under a question or a review. It belongs to the question that is open, or to none.
   *
   * @return false when the person left the form
   */
  boolean press(Turn turn, long id, String key, String value) {
    FormRow row = rows.find(turn.person().id(), id).orElseThrow(AlreadySettled::new);
    Form form = hosts.orNull(row, turn.person());
    if (form == null) {
      rows.close(row);
      throw new AlreadySettled();
    }
    Walk walk = Walk.of(form, row);
    turn.speaks(form.informal());
    if (value.equals(FormScreens.LATER)) {
      leave(turn, form, row);
      return false;
    } else if (value.equals(BegunForms.GO)) {
      events.publishEvent(FormSteps.takenUp(row));
      steps.go(turn, row, walk);
    } else if (value.equals(FormScreens.EDIT) && walk.isComplete()) {
      steps.go(turn, row, walk.opens(key));
    } else if (!walk.isAt(key)) {
      steps.settled(turn, row, walk);
    } else if (walk.question() == null) {
      pressReview(turn, row, walk, value);
    } else {
      pressQuestion(turn, row, walk, value);
    }
    return true;
  }

  private void leave(Turn turn, Form form, FormRow row) {
    turn.speaks(null);
    if (begun.leave(form, row)) {
      turn.toast(Text.of("conversation.saved"));
    }
  }

  /** Only from the review is a form handed in, and only while all its answers hold. */
  private void pressReview(Turn turn, FormRow row, Walk walk, String value) {
    Walk holding = walk.consistent();
    if (value.equals(FormScreens.SEND) && walk.form().isReviewed() && holding.isComplete()) {
      steps.finish(turn, row, holding);
    } else {
      steps.settled(turn, row, holding);
    }
  }

  private void pressQuestion(Turn turn, FormRow row, Walk walk, String value) {
    Question question = walk.question();
    if (value.equals(FormScreens.BACK) && walk.leadsBack()) {
      steps.go(turn, row, walk.back());
    } else if (value.equals(FormScreens.ON) && walk.place().opened() != null) {
      steps.accept(turn, row, walk, walk.on());
    } else if (value.equals(FormScreens.SKIP) && question.optional()) {
      steps.accept(turn, row, walk, walk.answers(JsonNodeFactory.instance.nullNode()));
    } else if (meant(walk, value).isPresent()) {
      String words = meant(walk, value).get();
      steps.after(turn, row, walk, Spoken.step(question.kind(), walk.draft(), words, turn::plain));
    } else if (isShown(question.kind(), walk, value)) {
      steps.after(turn, row, walk, question.kind().press(value, walk.draft()));
    } else {
      steps.settled(turn, row, walk);
    }
  }

  private static Optional<String> meant(Walk walk, String value) {
    return Optional.of(value)
        .filter(one -> one.startsWith(FormScreens.HEARD))
        .flatMap(one -> walk.place().heard(one.substring(FormScreens.HEARD.length())));
  }

  /** Keys that turn pages or confirm count as they are shown now; options from any page. */
  private static boolean isShown(Kind kind, Walk walk, String value) {
    return !value.startsWith("~")
        || kind.picks(walk.draft()).stream()
            .flatMap(List::stream)
            .anyMatch(pick -> pick.value().equals(value));
  }
}
