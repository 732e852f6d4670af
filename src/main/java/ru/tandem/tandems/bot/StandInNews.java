package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Guardianship;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandInAsked;
import ru.tandem.tandems.StandInCame;
import ru.tandem.tandems.StandInDeclined;
import ru.tandem.tandems.StandInId;
import ru.tandem.tandems.StandInWent;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.SteeringAct;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Tells whom it concerns who leads a pair while its mentor is away, and that he is back. */
@Component
class StandInNews implements Matters {

  /** Whether somebody can stand in. */
  private static final String ASKED = "tandems.substitute";

  private final Tandems tandems;
  private final CuratorsHear curators;
  private final StandIns standIns;
  private final Guardians guardians;
  private final StandInCards cards;
  private final TandemCards names;
  private final Chats chats;

  StandInNews(
      Tandems tandems,
      CuratorsHear curators,
      StandIns standIns,
      Guardians guardians,
      StandInCards cards,
      TandemCards names,
      Chats chats) {
    this.tandems = tandems;
    this.curators = curators;
    this.standIns = standIns;
    this.guardians = guardians;
    this.cards = cards;
    this.names = names;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        ASKED,
        (who, matter, since) ->
            standIns.findById(matter.number()).filter(StandIn::isOpen).isEmpty());
  }

  private StandIn require(StandInId id) {
    return standIns.findById(id.value()).orElseThrow();
  }

  @EventListener
  void asked(StandInAsked event) {
    StandIn one = require(event.standIn());
    Tandem tandem = tandems.get(one.tandem());
    chats.tell(
        one.person(), cards.asking(one, tandem), Urgency.REMINDER, Matter.of(ASKED, one.id()));
    chats.tell(
        tandem.mentorPerson(),
        Screen.of("tandems.standin.looking").with(open(tandem), Button.home()),
        Urgency.REMINDER);
  }

  /** The curator asks somebody else. */
  @EventListener
  void declined(StandInDeclined event) {
    StandIn one = require(event.standIn());
    Tandem tandem = tandems.get(one.tandem());
    Screen news =
        Screen.of(
                "tandems.standin.no.curator",
                names.name(one.person()),
                names.name(tandem.mentorPerson()),
                names.mentees(tandem))
            .with(
                Button.press(
                    "tandems.standin.another",
                    "tandems.steer",
                    tandem.id(),
                    SteeringAct.SUBSTITUTE))
            .with(open(tandem), Button.home());
    curators.tell(tandem.programme(), news, Urgency.REMINDER);
  }

  @EventListener
  void came(StandInCame event) {
    StandIn one = require(event.standIn());
    Tandem tandem = tandems.get(one.tandem());
    LocalDate until = one.until();
    Text news =
        Text.of("tandems.standin.came", names.name(one.person()), until, names.name(event.away()));
    tellMentees(tandem, news);
    tell(event.away(), tandem, Text.of("tandems.standin.rest", names.name(one.person()), until));
    curators.tell(tandem.programme(), screen(tandem, news), Urgency.REMINDER);
    tellGuardians(tandem, one, event.away(), until);
  }

  private void tellMentees(Tandem tandem, Text news) {
    tandem.on(ParticipantRole.MENTEE).forEach(mentee -> tell(mentee, tandem, news));
  }

  private void tell(PersonId who, Tandem tandem, Text news) {
    chats.tell(who, screen(tandem, news), Urgency.REMINDER);
  }

  private static Screen screen(Tandem tandem, Text news) {
    return Screen.of(news).with(open(tandem), Button.home());
  }

  private void tellGuardians(Tandem tandem, StandIn one, PersonId away, LocalDate until) {
    for (PersonId mentee : tandem.on(ParticipantRole.MENTEE)) {
      for (Guardianship row : guardians.of(mentee)) {
        Text news =
            Text.of(
                "tandems.standin.guardian",
                names.name(mentee),
                chats.toOthers(one.person()),
                until,
                chats.toOthers(away));
        chats.tell(row.guardian(), Screen.of(news).with(Button.home()), Urgency.REMINDER);
      }
    }
  }

  /** Whoever stood in is thanked; the mentor reads what has become of it meanwhile. */
  @EventListener
  void went(StandInWent event) {
    StandIn one = require(event.standIn());
    Tandem tandem = tandems.get(one.tandem());
    chats.tell(
        one.person(),
        Screen.of("tandems.standin.thanks", names.mentees(tandem)).with(Button.home()),
        Urgency.REMINDER);
    if (event.back()) {
      chats.tell(tandem.mentorPerson(), cards.back(tandem, one), Urgency.REMINDER);
      Text news = Text.of("tandems.standin.back.news", names.name(tandem.mentorPerson()));
      tellMentees(tandem, news);
      guardians.of(tandem).stream()
          .filter(row -> !row.child().equals(tandem.mentorPerson()))
          .forEach(row -> tellBack(row, tandem));
    } else if (!tandem.isEnded()) {
      Text news =
          Text.of(
              "tandems.standin.left.curator",
              names.name(one.person()),
              names.name(tandem.mentorPerson()),
              names.mentees(tandem));
      curators.tell(tandem.programme(), screen(tandem, news), Urgency.REMINDER);
    }
  }

  private void tellBack(Guardianship row, Tandem tandem) {
    Text child = Text.of("tandems.news.child", names.name(row.child()));
    Text news = Text.of("tandems.standin.back.news", chats.toOthers(tandem.mentorPerson()));
    chats.tell(
        row.guardian(),
        Screen.of(Text.paragraphs(child, news)).with(Button.home()),
        Urgency.REMINDER);
  }

  private static Button open(Tandem tandem) {
    return Button.press("tandems.card", "tandems.card", tandem.id());
  }
}
