package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.FewerPlaces;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.SteerTandem;
import ru.tandem.tandems.SteeringAct;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;

/**
 * A mentor has said that there is room for fewer than work with him already. Nothing changes by
 * itself: he hears so, and the curators see who it is about and what can be done.
 */
@Component
class PlacesNews {

  private final Participants participants;
  private final Tandems tandems;
  private final CuratorsHear curators;
  private final SteerTandem steer;
  private final TandemCards cards;
  private final Chats chats;

  PlacesNews(
      Participants participants,
      Tandems tandems,
      CuratorsHear curators,
      SteerTandem steer,
      TandemCards cards,
      Chats chats) {
    this.participants = participants;
    this.tandems = tandems;
    this.curators = curators;
    this.steer = steer;
    this.cards = cards;
    this.chats = chats;
  }

  @EventListener
  void fewer(FewerPlaces event) {
    Participant mentor = participants.get(event.mentor());
    List<Tandem> own =
        tandems.own(mentor).stream().filter(one -> one.mentor().equals(mentor.id())).toList();
    List<PersonId> mentees =
        own.stream().flatMap(one -> one.mentees().stream()).map(TandemMember::person).toList();
    if (mentees.size() > mentor.capacity()) {
      tellCurators(mentor, own, mentees);
      tellMentor(mentor, own, mentees);
    }
  }

  private void tellCurators(Participant mentor, List<Tandem> own, List<PersonId> mentees) {
    List<Button> moves = own.stream().filter(this::canHelp).map(this::move).toList();
    Text words =
        Text.paragraphs(
            Text.of(
                "tandems.places",
                cards.name(mentor.person()),
                mentor.capacity(),
                mentees.size(),
                cards.names(mentees)),
            Text.of(moves.isEmpty() ? "tandems.places.nobody" : "tandems.places.choose"));
    Screen note = Screen.of(words).grid(moves, 1).grid(talk(mentor, own), 1);
    curators.tell(mentor.programme(), note.with(Button.home()), Urgency.REMINDER);
  }

  private boolean canHelp(Tandem tandem) {
    return tandem.mentees().stream()
        .anyMatch(member -> !steer.mentors(tandem, member.person()).isEmpty());
  }

  private Button move(Tandem tandem) {
    Text label = Text.of("tandems.places.move", cards.mentees(tandem));
    return Button.press(label, "tandems.steer", tandem.id(), SteeringAct.MOVE);
  }

  /** Whoever is away is not written to by way of a pair. */
  private static List<Button> talk(Participant mentor, List<Tandem> own) {
    List<Button> ways = new ArrayList<>();
    own.stream()
        .filter(tandem -> tandem.has(mentor.person()))
        .findFirst()
        .map(
            tandem ->
                Button.press("tandems.places.ask", "tandems.tothat", tandem.id(), mentor.person()))
        .ifPresent(ways::add);
    ways.add(Button.press("tandems.all", "tandems.all", mentor.programme(), 0));
    return ways;
  }

  private void tellMentor(Participant mentor, List<Tandem> own, List<PersonId> mentees) {
    Screen note =
        Screen.of("tandems.places.own", cards.names(mentees))
            .grid(own.stream().map(this::open).toList(), 1);
    chats.tell(mentor.person(), note.with(Button.home()), Urgency.BROADCAST);
  }

  private Button open(Tandem tandem) {
    return Button.press(
        Text.of("tandems.places.pair", cards.mentees(tandem)), "tandems.card", tandem.id());
  }
}
