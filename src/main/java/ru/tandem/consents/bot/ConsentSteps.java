package ru.tandem.consents.bot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ConsentsAbout;
import ru.tandem.consents.Gate;
import ru.tandem.consents.GiveConsent;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Step;
import ru.tandem.enrolment.bot.ApplicationInvitation;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.Person;

/** Leads a participant or a guardian from one yes to the next; each is a document of its own. */
@Bot
class ConsentSteps {

  static final String GO = "consents.go";
  static final String YES = "consents.yes";
  static final String READ = "consents.read";
  static final String LATER = "consents.later";

  private final Wards wards;
  private final Consents consents;
  private final ConsentDocuments documents;
  private final GiveConsent give;
  private final DocumentPages pages;
  private final Whose whose;
  private final MyConsents mine;
  private final ConsentCopies copies;
  private final OptionalConsents optional;
  private final GuardianCall call;
  private final ApplicationInvitation invitation;

  ConsentSteps(
      Wards wards,
      Consents consents,
      ConsentDocuments documents,
      GiveConsent give,
      DocumentPages pages,
      Whose whose,
      MyConsents mine,
      ConsentCopies copies,
      OptionalConsents optional,
      GuardianCall call,
      ApplicationInvitation invitation) {
    this.wards = wards;
    this.consents = consents;
    this.documents = documents;
    this.give = give;
    this.pages = pages;
    this.whose = whose;
    this.mine = mine;
    this.copies = copies;
    this.optional = optional;
    this.call = call;
    this.invitation = invitation;
  }

  /** Whatever this person has to do next for these consents. */
  @OnPress(value = GO, called = "consents.go.names")
  Reply go(Person person, ParticipantId id) {
    Participant participant = asked(person, id);
    return go(person, participant, consents.about(participant));
  }

  private Reply go(Person person, Participant participant, ConsentsAbout said) {
    return DocumentPages.isOwn(person, participant)
        ? own(person, participant, said)
        : guardians(person, participant, said);
  }

  /**
   * Who takes part, and so is asked at all.
   *
   * @throws AlreadySettled for who was declined
   */
  private Participant asked(Person person, ParticipantId id) {
    Participant participant = wards.concerning(person, id);
    if (!participant.isIn()) {
      throw new AlreadySettled();
    }
    return participant;
  }

  private Reply own(Person person, Participant participant, ConsentsAbout said) {
    Gate gate = said.gate();
    Optional<ConsentDocument> changed = said.outdated(person.id()).stream().findFirst();
    if (changed.isPresent()) {
      return toAgree(changed.get(), participant, person);
    }
    if (gate.isOpen()) {
      return Screen.of("consents.own.done").with(Button.home());
    }
    if (gate.refused()) {
      return refused(participant);
    }
    if (!gate.missing().isEmpty()) {
      return announced(gate.missing().get(0), participant, person);
    }
    return gate.guardian() == Gate.Key.UNCONFIRMED
        ? Screen.of("consents.own.unconfirmed").with(Button.home())
        : call.toChild(participant, person);
  }

  /** Nobody is sent to persuade a parent who has said no. */
  static Screen refused(Participant participant) {
    return Screen.of("consents.no.own")
        .with(Button.press("consents.letter.item", Letters.ABOUT, participant.id()))
        .with(Button.home());
  }

  /** The plain agreement to take part is shown at once, the others are announced first. */
  Screen announced(ConsentDocument document, Participant participant, Person person) {
    if (document.isAgreementToTakePart()) {
      return toAgree(document, participant, person);
    }
    return Screen.of("consents.announced", DocumentPages.title(document))
        .with(Button.press("consents.read", READ, participant.id(), document.id()))
        .with(Button.press("consents.later", LATER, participant.id()));
  }

  private Screen toAgree(ConsentDocument document, Participant participant, Person person) {
    return withNo(
        pages
            .toAgree(document, participant, person)
            .with(Button.press("consents.later", LATER, participant.id())),
        participant,
        person);
  }

  /** Whoever is asked for a child may say no as plainly as yes. */
  private static Screen withNo(Screen screen, Participant participant, Person person) {
    return DocumentPages.isOwn(person, participant)
        ? screen
        : screen.with(Button.press("consents.no.item", GuardianRefusal.NO, participant.id()));
  }

  private Reply guardians(Person guardian, Participant child, ConsentsAbout said) {
    if (wards.hasToTell(guardian.id(), child.person())) {
      return Reply.begin(GuardianEntrance.FORM, child.id());
    }
    return Stream.of(said.missing(guardian.id()), said.outdated(guardian.id()))
        .flatMap(List::stream)
        .findFirst()
        .map(document -> toAgree(document, child, guardian))
        .orElseGet(
            () ->
                Screen.of(thanks(guardian, child, said.gate()), whose.child(child, guardian))
                    .with(Button.home()));
  }

  private String thanks(Person guardian, Participant child, Gate gate) {
    boolean checked = wards.guardianship(guardian.id(), child.person()).orElseThrow().isChecked();
    if (!checked) {
      return gate.isOpen() ? "consents.thanks.second" : "consents.thanks.unconfirmed";
    }
    if (gate.withdrawn() && gate.ownIsGiven()) {
      return "consents.thanks.refused";
    }
    return gate.isOpen() ? "consents.thanks.open." + stage(child) : "consents.thanks.waiting";
  }

  /** What comes next for who begins; who has applied long ago goes on where it stopped. */
  static String stage(Participant child) {
    return child.has(Step.APPLIED) ? "again" : child.role().name();
  }

  @OnPress(READ)
  Reply read(Person person, ParticipantId id, String document) {
    Participant participant = asked(person, id);
    return toAgree(pages.worded(document, person, participant), participant, person);
  }

  /** An old message is no way to take anything back, and must not look like one. */
  private static boolean hasGiven(Person person, ConsentsAbout said) {
    return said.outdated(person.id()).isEmpty() && said.isGivenBy(person.id());
  }

  @OnPress(LATER)
  Reply later(Person person, ParticipantId id) {
    Participant participant = asked(person, id);
    if (hasGiven(person, consents.about(participant))) {
      return Screen.of("consents.later.given").with(Button.home());
    }
    return withNo(
            Screen.of("consents.nohurry").with(Button.press("consents.goon", GO, id)),
            participant,
            person)
        .with(Button.press("consents.printown", PaperDoor.OWN, id), Button.home());
  }

  /**
   * @param version what stood on the screen: a yes to an older wording is no yes to today's
   */
  @OnPress(YES)
  Reply yes(Person person, ParticipantId id, String name, int version, Language read) {
    Participant participant = asked(person, id);
    ConsentDocument document = pages.worded(name, person, participant);
    if (document.version() != version) {
      return toAgree(document, participant, person);
    }
    boolean first =
        DocumentPages.isOwn(person, participant)
            ? give.own(participant, document, read)
            : give.forChild(person, participant, document, read);
    if (!first) {
      // once is once: a finger taps twice, and an old button does nothing again
      throw new AlreadySettled();
    }
    if (!document.required()) {
      return mine.about(person, id);
    }
    return answered(document, next(person, participant));
  }

  /** The document makes room for the word that it is agreed to, and the next step stands below. */
  private static Reply answered(ConsentDocument document, Reply next) {
    boolean below =
        next instanceof Reply.Several || next instanceof Screen last && last.attachment() != null;
    return below ? recorded(document).then(next) : next;
  }

  private static Screen recorded(ConsentDocument document) {
    return Screen.of("consents.recorded", DocumentPages.title(document));
  }

  /** What comes after an answer: with the last one a copy of all, and what may be added to it. */
  Reply next(Person person, Participant about) {
    ConsentsAbout said = consents.about(about);
    Reply next = go(person, about, said);
    if (!hasSaidAll(person, about, said)) {
      return next;
    }
    Reply offered = optional.with(next, person, about, said);
    Reply thanks = offered instanceof Screen last ? copies.with(last, person, about) : offered;
    return isInvited(person, about) ? thanks.then(invitation.invitation(about)) : thanks;
  }

  /** With the own last yes the questionnaire begins: what to do next is the last that is said. */
  private boolean isInvited(Person person, Participant about) {
    return DocumentPages.isOwn(person, about)
        && about.has(Step.CONSENTED)
        && !about.has(Step.APPLIED)
        && !about.isOver();
  }

  private boolean hasSaidAll(Person person, Participant about, ConsentsAbout said) {
    return hasGiven(person, said)
        && (DocumentPages.isOwn(person, about)
            || wards.guardianship(person.id(), about.person()).isPresent());
  }
}
