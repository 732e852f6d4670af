package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.SeasonMoved;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.KindChanged;
import ru.tandem.tandems.MenteeGoesOn;
import ru.tandem.tandems.MenteeJoined;
import ru.tandem.tandems.MenteeLeft;
import ru.tandem.tandems.MenteeRests;
import ru.tandem.tandems.PauseCause;
import ru.tandem.tandems.Rest;
import ru.tandem.tandems.RestMoved;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemEnded;
import ru.tandem.tandems.TandemFormed;
import ru.tandem.tandems.TandemPaused;
import ru.tandem.tandems.TandemResumed;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.TermChanged;

/** Tells whom it concerns what becomes of a tandem. Nobody learns whose wish it was. */
@Component
class TandemNews {

  private final Tandems tandems;
  private final Programmes programmes;
  private final CuratorsHear curators;
  private final Guardians guardians;
  private final Participants participants;
  private final People people;
  private final TandemCards cards;
  private final Chats chats;

  TandemNews(
      Tandems tandems,
      Programmes programmes,
      CuratorsHear curators,
      Guardians guardians,
      Participants participants,
      People people,
      TandemCards cards,
      Chats chats) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.curators = curators;
    this.guardians = guardians;
    this.participants = participants;
    this.people = people;
    this.cards = cards;
    this.chats = chats;
  }

  /** After the other modules have heard of it: what to do next is theirs to say. */
  @EventListener
  @Order
  void formed(TandemFormed event) {
    Tandem tandem = tandems.get(event.tandem());
    tandem.people().forEach(id -> tellFormed(id, tandem));
    guardians.of(tandem).forEach(row -> tellGuardian(row, tandem));
  }

  private void tellFormed(PersonId id, Tandem tandem) {
    Person person = people.get(id);
    Screen news =
        Screen.of(
                Text.paragraphs(
                    Text.of("tandems.formed"),
                    cards.withWhom(person, tandem),
                    Text.of(next(id, tandem))))
            .grid(cards.nexts(person, tandem), 1)
            .with(open(tandem), Button.home());
    chats.tell(id, news, Urgency.REMINDER);
  }

  private String next(PersonId id, Tandem tandem) {
    String side = "tandems.formed." + tandem.side(id).name().toLowerCase(Locale.ROOT);
    return programmes.get(tandem.programme()).kind().isCourse() ? side : side + ".single";
  }

  /** For the newcomer the work begins; the others hear of him. */
  @EventListener
  void joined(MenteeJoined event) {
    Tandem tandem = tandems.get(event.tandem());
    PersonId newcomer = participants.get(event.mentee()).person();
    tellFormed(newcomer, tandem);
    Screen news =
        Screen.of("tandems.joined", cards.name(newcomer)).with(open(tandem), Button.home());
    tandem.people().stream()
        .filter(id -> !id.equals(newcomer))
        .forEach(id -> chats.tell(id, news, Urgency.REMINDER));
    guardians.of(tandem).stream()
        .filter(row -> row.child().equals(newcomer))
        .forEach(row -> tellGuardian(row, tandem));
  }

  private void tellGuardian(Guardianship row, Tandem tandem) {
    Text child = cards.name(row.child());
    Text news =
        row.child().equals(tandem.mentorPerson())
            ? Text.of("tandems.formed.guardian.mentor", child)
            : Text.of(
                "tandems.formed.guardian.mentee",
                child,
                cards.toOthers(List.of(tandem.mentorPerson())));
    Button object = ObjectionBot.object(tandem, row.child());
    chats.tell(
        row.guardian(),
        Screen.of(news).with(open(tandem)).with(object).with(Button.home()),
        Urgency.REMINDER);
  }

  /** Nobody is left to wonder: who stays hears who does not, and with whom the work goes on. */
  @EventListener
  void left(MenteeLeft event) {
    Tandem tandem = tandems.get(event.tandem());
    Text name = cards.name(event.person());
    for (PersonId id : tandem.people()) {
      Screen news =
          Screen.of(
              Text.paragraphs(Text.of("tandems.left", name), cards.group(people.get(id), tandem)));
      chats.tell(id, news.with(open(tandem), Button.home()), Urgency.REMINDER);
    }
    if (participants.get(event.mentee()).isIn()) {
      tellGone(event.person(), tandem);
    }
  }

  private void tellGone(PersonId gone, Tandem tandem) {
    Text mentor = Text.of("tandems.mentor", cards.name(tandem.mentorPerson()));
    Screen news = Screen.of(Text.paragraphs(Text.of("tandems.left.you"), mentor));
    chats.tell(gone, news.with(Button.home()), Urgency.REMINDER);
    for (Guardianship row : guardians.of(gone)) {
      tellGuardian(row, Text.of("tandems.ended.guardian"));
    }
  }

  /** The others of a group go on without a word: when somebody comes again is his own matter. */
  @EventListener
  void rests(MenteeRests event) {
    Tandem tandem = tandems.get(event.tandem());
    PersonId who = event.mentee();
    Text name = cards.name(who);
    Optional<LocalDate> until = tandem.restOf(who).flatMap(Rest::until);
    tellMentor(
        tandem,
        until
            .map(day -> Text.of("tandems.rests.one.until", name, day))
            .orElse(Text.of("tandems.rests.one", name)));
    Text own =
        until
            .map(day -> Text.of("tandems.paused.own.until", day))
            .orElse(Text.of("tandems.paused.own"));
    if (!knows(tandem, who, event.cause())) {
      tellOne(who, tandem, own);
    }
    guardians.of(who).forEach(row -> tellGuardian(row, withMentor(own, tandem)));
    if (curatorsHear(event.cause())) {
      Text why = Text.of("tandems.paused.why." + event.cause());
      tellCurators(tandem, Text.of("tandems.paused.one.curator", name, why));
    }
  }

  @EventListener
  void goesOn(MenteeGoesOn event) {
    Tandem tandem = tandems.get(event.tandem());
    PersonId who = event.mentee();
    tellMentor(tandem, Text.of("tandems.resumed.one", cards.name(who)));
    tellOne(who, tandem, Text.of("tandems.resumed"));
    Text toGuardians = withMentor(Text.of("tandems.resumed.guardian"), tandem);
    guardians.of(who).forEach(row -> tellGuardian(row, toGuardians));
  }

  private void tellOne(PersonId who, Tandem tandem, Text news) {
    Screen screen = Screen.of(cards.news(news, who, tandem));
    chats.tell(who, screen.with(open(tandem), Button.home()), Urgency.REMINDER);
  }

  private Text withMentor(Text news, Tandem tandem) {
    Text mentor = cards.toOthers(List.of(tandem.mentorPerson()));
    return Text.paragraphs(news, Text.of("tandems.child.mentor", mentor));
  }

  private void tellMentor(Tandem tandem, Text news) {
    Person mentor = people.get(tandem.mentorPerson());
    Screen screen = Screen.of(Text.paragraphs(news, cards.group(mentor, tandem)));
    chats.tell(mentor.id(), screen.with(open(tandem), Button.home()), Urgency.REMINDER);
  }

  private void tellGuardian(Guardianship row, Text news) {
    Text child = Text.of("tandems.news.child", cards.name(row.child()));
    chats.tell(
        row.guardian(),
        Screen.of(Text.paragraphs(child, news)).with(Button.home()),
        Urgency.REMINDER);
  }

  @EventListener
  void paused(TandemPaused event) {
    Tandem tandem = tandems.get(event.tandem());
    Text news =
        tandem
            .pausedUntil()
            .map(day -> Text.of("tandems.paused.until", day))
            .orElse(Text.of("tandems.paused"));
    Text toGuardians =
        tandem
            .pausedUntil()
            .map(day -> Text.of("tandems.paused.until", day))
            .orElse(Text.of("tandems.paused.guardian"));
    tell(tandem, id -> !knows(tandem, id, event.cause()), news);
    tellGuardians(tandem, toGuardians);
    if (curatorsHear(event.cause())) {
      Text why = Text.of("tandems.paused.why." + event.cause());
      tellCurators(
          tandem,
          Text.of(
              "tandems.paused.curator",
              cards.name(tandem.mentorPerson()),
              cards.mentees(tandem),
              why));
    }
  }

  /** That a consent has come to its end, and what rests with it, is one note with its own words. */
  private static boolean curatorsHear(PauseCause cause) {
    return cause.isConsent() && cause != PauseCause.LAPSED;
  }

  /** Whose consent has come to its end has been told so, and that he rests until he answers. */
  private static boolean knows(Tandem tandem, PersonId who, PauseCause cause) {
    Optional<Rest> own = who.equals(tandem.mentorPerson()) ? tandem.rest() : tandem.restOf(who);
    return cause == PauseCause.LAPSED && own.filter(rest -> rest.cause() == cause).isPresent();
  }

  /** Where the others work on, it is the mentor's matter and his own; else that of all. */
  @EventListener
  void rests(RestMoved event) {
    Tandem tandem = tandems.get(event.tandem());
    if (!tandem.isWorking()) {
      Text news = Text.of("tandems.rests.moved", event.until());
      tell(tandem, news, news);
      return;
    }
    PersonId who = event.who();
    tellMentor(tandem, Text.of("tandems.rests.one.until", cards.name(who), event.until()));
    Text own = Text.of("tandems.paused.own.until", event.until());
    tellOne(who, tandem, own);
    guardians.of(who).forEach(row -> tellGuardian(row, withMentor(own, tandem)));
  }

  @EventListener
  void resumed(TandemResumed event) {
    Tandem tandem = tandems.get(event.tandem());
    tell(tandem, Text.of("tandems.resumed"), Text.of("tandems.resumed.guardian"));
    tellCurators(tandem, "tandems.resumed.curator");
  }

  @EventListener
  void ended(TandemEnded event) {
    Tandem tandem = tandems.get(event.tandem());
    String news = event.cause() == EndCause.DONE ? "tandems.done" : "tandems.ended";
    Text toGuardians = Text.of(news + ".guardian");
    // who took part is thanked for the whole season when it is closed, and the family too
    if (!programmes.get(tandem.programme()).isClosed()) {
      tellEnded(tandem, Text.of(news));
      tellGuardians(tandem, toGuardians);
    }
  }

  @EventListener
  void works(KindChanged event) {
    tell(
        tandems.get(event.tandem()),
        Text.of("tandems.kind.changed", RequestCards.kind(event.kind())),
        Text.of("tandems.kind.changed", RequestCards.kind(event.kind())));
  }

  /** Before what follows from it for their meetings. */
  @EventListener
  @Order(SeasonMoved.NEWS)
  void lasts(TermChanged event) {
    Tandem tandem = tandems.get(event.tandem());
    Text news = Text.of("tandems.request.term", event.until());
    for (PersonId one : tandem.people()) {
      Screen screen =
          Screen.of(cards.news(news, one, tandem))
              .with(Button.press("tandems.plan.open", "tandems.plan", tandem.id()), Button.home());
      chats.tell(one, screen, Urgency.REMINDER);
    }
    tellGuardians(tandem, Text.of("tandems.term.guardian", event.until()));
  }

  /** For some days there is room for a farewell. */
  private void tellEnded(Tandem tandem, Text news) {
    for (PersonId id : tandem.people()) {
      Person person = people.get(id);
      Screen screen =
          Screen.of(Text.paragraphs(news, cards.withWhom(person, tandem)))
              .with(Button.press("tandems.farewell", "tandems.write", tandem.id()))
              .with(Button.home());
      chats.tell(id, screen, Urgency.REMINDER);
    }
  }

  private void tell(Tandem tandem, Text news, Text toGuardians) {
    tell(tandem, id -> true, news);
    tellGuardians(tandem, toGuardians);
  }

  private void tell(Tandem tandem, Predicate<PersonId> which, Text news) {
    for (PersonId id : tandem.people().stream().filter(which).toList()) {
      Text whom = cards.withWhom(people.get(id), tandem);
      Screen screen = Screen.of(Text.paragraphs(news, whom)).with(Button.home());
      chats.tell(id, screen, Urgency.REMINDER);
    }
  }

  /** With whom the child works: there may be several pairs. */
  private void tellGuardians(Tandem tandem, Text news) {
    guardians
        .of(tandem)
        .forEach(
            row ->
                tellGuardian(
                    row,
                    Text.paragraphs(
                        news,
                        Text.of(
                            row.child().equals(tandem.mentorPerson())
                                ? "tandems.child.mentees"
                                : "tandems.child.mentor",
                            cards.toOthers(tandem.opposite(row.child()))))));
  }

  private void tellCurators(Tandem tandem, String key) {
    tellCurators(tandem, Text.of(key, cards.name(tandem.mentorPerson()), cards.mentees(tandem)));
  }

  private void tellCurators(Tandem tandem, Text news) {
    Screen screen = Screen.of(news).with(open(tandem), Button.home());
    curators.tell(tandem.programme(), screen, Urgency.REMINDER);
  }

  static Button open(Tandem tandem) {
    return Button.press("tandems.card", "tandems.card", tandem.id());
  }
}
