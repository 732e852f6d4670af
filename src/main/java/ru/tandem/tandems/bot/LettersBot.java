package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * Carries words between mentor and mentee, so that nobody's account is shown to the other. The
 * words are handed on and not kept.
 */
@Bot
class LettersBot implements Dialogue {

  private static final String FORM = "tandems.letter";
  private static final int LONGEST = 1000;

  private final Tandems tandems;
  private final TandemCards cards;
  private final Chats chats;

  LettersBot(Tandems tandems, TandemCards cards, Chats chats) {
    this.tandems = tandems;
    this.cards = cards;
    this.chats = chats;
  }

  /** To all on the other side. */
  @OnPress("tandems.write")
  Reply write(Person person, TandemId id) {
    return Reply.begin(FORM, open(person, id).id());
  }

  /** To the one who wrote. */
  @OnPress("tandems.answer")
  Reply answer(Person person, TandemId id, PersonId to) {
    if (!open(person, id).opposite(person.id()).contains(to)) {
      throw new NotFound();
    }
    return Reply.begin(FORM, id + "-" + to);
  }

  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isWorking()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person person, String subject) {
    String[] parts = subject.split("-");
    Tandem tandem = open(person, new TandemId(Long.parseLong(parts[0])));
    List<PersonId> all = tandem.opposite(person.id());
    List<PersonId> to =
        parts.length == 1
            ? all
            : all.stream().filter(id -> id.toString().equals(parts[1])).toList();
    if (to.isEmpty()) {
      throw new AlreadySettled();
    }
    return Form.named(FORM)
        .ask("words", Text.of("tandems.letter.words", cards.names(to)), Kinds.text(LONGEST))
        .hint(Text.of("tandems.letter.hint"))
        .then(answers -> carry(person, tandem, to, answers.text("words")));
  }

  private Reply carry(Person from, Tandem tandem, List<PersonId> to, String words) {
    String key =
        tandem.side(from.id()) == ParticipantRole.MENTOR
            ? "tandems.letter.frommentor"
            : "tandems.letter.frommentee";
    Screen letter =
        Screen.of(Text.of(key, cards.name(from.id()), words))
            .with(
                Button.press("tandems.letter.answer", "tandems.answer", tandem.id(), from.id())
                    .below(),
                Button.home());
    List<PersonId> unreached =
        to.stream().filter(id -> !chats.tell(id, letter, Urgency.REMINDER)).toList();
    Text result =
        unreached.isEmpty()
            ? Text.of("tandems.letter.sent")
            : Text.of("tandems.letter.unreached", cards.names(unreached));
    return Screen.of(result)
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }
}
