package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Absence;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.SeatGuests;

/** A gathering as a guest reads it: before it, and when it is over. */
@Component
class InvitationCard {

  static final Text ASK = Text.of("gatherings.ask");

  private final SeatGuests seats;
  private final Clock clock;

  InvitationCard(SeatGuests seats, Clock clock) {
    this.seats = seats;
    this.clock = clock;
  }

  /** The guest's card: when and where, and what the guest has said. */
  Screen of(Gathering gathering, Guest guest) {
    if (!gathering.takesAnswers(clock.instant())) {
      return over(gathering, guest);
    }
    Text ask =
        guest.isKept() && gathering.capacity().isPresent() ? Text.of("gatherings.ask.kept") : ASK;
    Text said = guest.rsvp().map(rsvp -> said(gathering, guest, rsvp)).orElse(ask);
    Screen asked = asked(gathering, guest, said);
    return guest.rsvp().filter(Rsvp.NO::equals).isPresent() && guest.absence().isEmpty()
        ? asked.grid(reasons(gathering), 2).with(Button.home())
        : asked.with(Button.home());
  }

  /** It is over: whoever was not there may say why. */
  private Screen over(Gathering gathering, Guest guest) {
    Text heading =
        Text.of(
            "gatherings.past",
            GatheringCards.title(gathering),
            gathering.when(),
            gathering.place());
    if (guest.attended() || gathering.isCancelled()) {
      String key = gathering.isCancelled() ? "gatherings.cancelled" : "gatherings.past.there";
      return Screen.of(Text.paragraphs(heading, Text.of(key))).with(Button.home());
    }
    return guest
        .absence()
        .map(why -> Screen.of(Text.paragraphs(heading, noted(why))).with(Button.home()))
        .orElseGet(() -> unexplained(gathering, guest, heading));
  }

  /** Nobody is missed before it is known who was there, nor who had no place. */
  private static Screen unexplained(Gathering gathering, Guest guest, Text heading) {
    if (mayExplain(gathering, guest)) {
      return Screen.of(Text.paragraphs(heading, Text.of("gatherings.missed")))
          .grid(reasons(gathering), 2)
          .with(Button.home());
    }
    String how = gathering.isSurveyed() ? "gatherings.past.over" : "gatherings.past.marking";
    return Screen.of(Text.paragraphs(heading, Text.of(how))).with(Button.home());
  }

  /** After the gathering: had a place, and is known not to have been there. */
  static boolean mayExplain(Gathering gathering, Guest guest) {
    return gathering.isSurveyed() && guest.isMissed();
  }

  private static Text noted(Absence why) {
    return Text.of("gatherings.missed.noted", Text.of("gatherings.absence." + why));
  }

  static List<Button> reasons(Gathering gathering) {
    return Stream.of(Absence.values())
        .map(
            why ->
                Button.press(
                    Text.of("gatherings.absence." + why), "gatherings.absent", gathering.id(), why))
        .toList();
  }

  /** Whoever does not know yet is not promised what has been kept already. */
  private Text said(Gathering gathering, Guest guest, Rsvp rsvp) {
    if (guest.queuedAt().isPresent()) {
      return Text.of("gatherings.said.queued", seats.place(gathering, guest).orElse(1));
    }
    if (rsvp == Rsvp.NO) {
      return guest
          .absence()
          .map(InvitationCard::noted)
          .orElseGet(
              () ->
                  Text.lines(
                      Text.of(
                          gathering.kind().asksWishes()
                              ? "gatherings.said.NO"
                              : "gatherings.said.NO.other"),
                      Text.of("gatherings.why")));
    }
    boolean late = clock.instant().plus(PlanGathering.DAY).isAfter(gathering.startsAt());
    if (rsvp == Rsvp.UNSURE && gathering.capacity().isPresent()) {
      return Text.lines(
          Text.of("gatherings.said.UNSURE.places"),
          late ? Text.empty() : Text.of("gatherings.said.UNSURE.remind"));
    }
    return Text.of("gatherings.said." + rsvp.name() + (late && rsvp == Rsvp.UNSURE ? ".late" : ""));
  }

  Screen asked(Gathering gathering, Guest guest, Text said) {
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of(
                        "gatherings.invitation",
                        GatheringCards.title(gathering),
                        gathering.when(),
                        gathering.place()),
                    Text.of("gatherings.about." + gathering.kind()),
                    said))
            .with(
                Button.press("gatherings.yes", "gatherings.rsvp", gathering.id(), Rsvp.YES),
                Button.press("gatherings.no", "gatherings.rsvp", gathering.id(), Rsvp.NO),
                Button.press("gatherings.unsure", "gatherings.rsvp", gathering.id(), Rsvp.UNSURE));
    return guest.isSeated()
        ? screen.with(Button.press("gatherings.calendar", "gatherings.calendar", gathering.id()))
        : screen;
  }
}
