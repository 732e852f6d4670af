package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ConsentsAbout;
import ru.tandem.consents.Gate;
import ru.tandem.consents.Reader;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.Person;

/**
 * What may be agreed to besides. It is offered once, on the screen that thanks for all that was
 * needed, so that it costs nobody a tap.
 */
@Bot
class OptionalConsents {

  private final Wards wards;
  private final Consents consents;
  private final ConsentDocuments documents;

  OptionalConsents(Wards wards, Consents consents, ConsentDocuments documents) {
    this.wards = wards;
    this.consents = consents;
    this.documents = documents;
  }

  /** Under the first screen of the reply, which has room for it. */
  Reply with(Reply next, Person person, Participant about, ConsentsAbout said) {
    List<ConsentDocument> offered = offered(person, about, said);
    if (offered.isEmpty()) {
      return next;
    }
    if (next instanceof Screen screen) {
      return with(screen, offered, about);
    }
    if (next instanceof Reply.Several several && several.replies().get(0) instanceof Screen first) {
      List<Reply> replies = new ArrayList<>(several.replies());
      replies.set(0, with(first, offered, about));
      return new Reply.Several(replies);
    }
    return next;
  }

  private List<ConsentDocument> offered(Person person, Participant about, ConsentsAbout said) {
    return said.isNew(person.id())
        ? reader(person, about, said)
            .map(reader -> documents.optional(reader, about.role()))
            .orElse(List.of())
            .stream()
            .filter(document -> !said.stands(person.id(), document))
            .toList()
        : List.of();
  }

  /** A child has enough to read; who wants to finds these documents in the menu. */
  private static Optional<Reader> reader(Person person, Participant about, ConsentsAbout said) {
    return DocumentPages.isOwn(person, about)
        ? said.gate().reader().filter(reader -> reader != Reader.CHILD)
        : Optional.of(Reader.GUARDIAN);
  }

  /** Above the way home, which stays the last. */
  private static Screen with(Screen screen, List<ConsentDocument> offered, Participant about) {
    int last = screen.rows().size() - 1;
    List<List<Button>> rows = new ArrayList<>(screen.rows().subList(0, last));
    for (ConsentDocument document : offered) {
      Text label = Text.of("consents.paper", DocumentPages.title(document));
      rows.add(List.of(Button.press(label, "consents.paper", about.id(), document.id())));
    }
    rows.add(List.of(Button.press("consents.later", "consents.notnow", about.id())));
    rows.add(screen.rows().get(last));
    Text words = Text.paragraphs(screen.text(), Text.of("consents.optional"));
    return new Screen(words, rows, screen.attachment());
  }

  @OnPress("consents.notnow")
  Reply notNow(Person person, ParticipantId id) {
    Participant about = wards.concerning(person, id);
    Screen screen = Screen.of("consents.notnow");
    if (DocumentPages.isOwn(person, about) && consents.gate(about).guardian() == Gate.Key.MISSING) {
      screen = screen.with(Button.press("consents.callguardian", ConsentSteps.GO, id));
    }
    return screen.with(Button.home());
  }
}
