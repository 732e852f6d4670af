package ru.tandem.enrolment.bot;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Everybody on one side of a programme, and the way to each card at any time. */
@Bot
class PeopleDesk {

  static final String LIST = "enrolment.people";

  private static final int PER_PAGE = 20;

  private final CuratedProgrammes programmes;
  private final Participants participants;
  private final ReviewApplication review;
  private final ApplicationCard card;

  PeopleDesk(
      CuratedProgrammes programmes,
      Participants participants,
      ReviewApplication review,
      ApplicationCard card) {
    this.programmes = programmes;
    this.participants = participants;
    this.review = review;
    this.card = card;
  }

  static Button button(Participant participant) {
    return button("enrolment.tolist", participant.programme(), participant.role());
  }

  static Button button(String key, ProgrammeId programme, ParticipantRole role) {
    return Button.press(key, LIST, programme, role, 0);
  }

  @OnPress(LIST)
  Reply list(Person curator, ProgrammeId id, ParticipantRole role, int number) {
    Programme programme = programmes.of(curator, id);
    Page<Participant> page = Page.of(people(id, role), number, PER_PAGE);
    Set<ParticipantId> asked = new HashSet<>();
    review.asked(id).forEach(one -> asked.add(one.id()));
    List<Button> cards =
        page.items().stream()
            .map(one -> Button.press(label(one, asked::contains), "enrolment.card", one.id()))
            .toList();
    Text words =
        cards.isEmpty()
            ? Text.of("enrolment.people.none")
            : Text.of("enrolment.people." + role, programme.title());
    return Screen.of(words)
        .grid(cards, 1)
        .grid(page.turns(LIST, id, role), 2)
        .with(Button.press("enrolment.back", "programmes.open", id), Button.home());
  }

  /** By name; whoever has left is nobody's concern here any more. */
  private List<Participant> people(ProgrammeId id, ParticipantRole role) {
    Comparator<Participant> byName =
        Comparator.comparing(card::name, Collator.getInstance(Language.RU.locale()));
    return participants.findByProgrammeIdAndRoleOrderById(id, role).stream()
        .filter(one -> one.isIn() || one.isDeclined())
        .sorted(byName)
        .toList();
  }

  private Text label(Participant one, Predicate<ParticipantId> isAsked) {
    return Text.of("enrolment.people." + state(one, isAsked), card.name(one));
  }

  private static String state(Participant one, Predicate<ParticipantId> isAsked) {
    if (one.isDeclined()) {
      return "declined";
    } else if (one.has(Step.APPROVED)) {
      return "approved";
    } else if (!one.has(Step.APPLIED)) {
      return "arriving";
    }
    return isAsked.test(one.id()) ? "asked" : "applied";
  }
}
