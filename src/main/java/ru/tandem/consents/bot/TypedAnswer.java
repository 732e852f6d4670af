package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Gate;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Person;

/**
 * Somebody types a yes or a no under a document. Only the key under it is a consent, so the
 * document is shown once more, with its keys.
 */
@Component
@Order(ScreenPlace.CONSENTS)
class TypedAnswer implements Overheard {

  private final Participants participants;
  private final Wards wards;
  private final Consents consents;
  private final ConsentSteps steps;
  private final GuardianRefusal refusal;
  private final Whose whose;
  private final Chats chats;

  TypedAnswer(
      Participants participants,
      Wards wards,
      Consents consents,
      ConsentSteps steps,
      GuardianRefusal refusal,
      Whose whose,
      Chats chats) {
    this.participants = participants;
    this.wards = wards;
    this.consents = consents;
    this.steps = steps;
    this.refusal = refusal;
    this.whose = whose;
    this.chats = chats;
  }

  @Override
  public Optional<Reply> hear(Person person, String words) {
    boolean yes = chats.isSaid("consents.said.yes", words);
    if (!yes && !chats.isSaid("consents.said.no", words)) {
      return Optional.empty();
    }
    List<Participant> asked = asked(person);
    return asked.size() < 2
        ? asked.stream().findFirst().map(one -> yes ? yes(person, one) : no(person, one))
        : Optional.of(which(person, asked));
  }

  /** A no in the middle of the questions that lead to a yes. */
  @Override
  public Optional<Reply> turnAway(Person person, String form, String subject, String words) {
    return form.equals(GuardianEntrance.FORM) && chats.isSaid("consents.said.no", words)
        ? Optional.of(refusal.ask(person, new ParticipantId(Long.parseLong(subject))))
        : Optional.empty();
  }

  /** About whom this person still has to answer. */
  private List<Participant> asked(Person person) {
    Stream<Participant> children =
        Stream.concat(wards.of(person).stream(), wards.begun(person).stream())
            .filter(child -> !consents.about(child).missing(person.id()).isEmpty());
    return Stream.concat(
            participants.current(person.id()).stream().filter(this::waitsForOwn), children)
        .filter(Participant::isIn)
        .distinct()
        .toList();
  }

  private boolean waitsForOwn(Participant own) {
    Gate gate = consents.gate(own);
    return !gate.isOpen() && !gate.ownIsGiven() && !consents.isOver(own);
  }

  private Reply yes(Person person, Participant about) {
    Reply document = steps.go(person, about.id());
    return document instanceof Screen ? Screen.of("consents.said.key").then(document) : document;
  }

  private Reply no(Person person, Participant about) {
    if (!DocumentPages.isOwn(person, about)) {
      return refusal.ask(person, about.id());
    }
    return consents.gate(about).withdrawn() ? given(about) : steps.later(person, about.id());
  }

  /** Whoever has given up says no once more, or has changed his mind: the way back is the same. */
  private static Screen given(Participant about) {
    return Screen.of("consents.home.withdrawn.own")
        .with(Button.press("consents.again", ConsentSteps.GO, about.id()), Button.home());
  }

  private Screen which(Person person, List<Participant> asked) {
    List<Button> buttons = new ArrayList<>();
    asked.forEach(
        about -> buttons.add(Button.press(label(person, about), ConsentSteps.GO, about.id())));
    return Screen.of("consents.said.which").grid(buttons, 1).with(Button.home());
  }

  private Text label(Person person, Participant about) {
    return DocumentPages.isOwn(person, about)
        ? Text.of("consents.home.own.next")
        : Text.of("consents.home.agree", whose.child(about, person));
  }
}
