package ru.tandem.matching.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.ReferAlone;
import ru.tandem.matching.Referral;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.timetable.OnDue;

/**
 * A request to the psychologist is not forgotten: whoever has opened it is reminded once, and what
 * nobody has opened or answered comes back to the curator.
 */
@Component
class ReferralNews implements Matters, Became {

  private static final String MATTER = "matching.referral";
  private static final Set<String> ACTS = Set.of(ReferralDesk.ANSWER, ReferralDesk.CARD);

  private final ReferAlone refer;
  private final Participants participants;
  private final CuratedProgrammes programmes;
  private final PairWords words;
  private final Chats chats;
  private final Clock clock;

  ReferralNews(
      ReferAlone refer,
      Participants participants,
      CuratedProgrammes programmes,
      PairWords words,
      Chats chats,
      Clock clock) {
    this.refer = refer;
    this.participants = participants;
    this.programmes = programmes;
    this.words = words;
    this.chats = chats;
    this.clock = clock;
  }

  @OnDue(ReferAlone.REMIND)
  void remind(long id, Instant due) {
    refer
        .unanswered(id)
        .filter(referral -> referral.isOpen(clock.instant()))
        .ifPresent(
            referral ->
                referral
                    .helper()
                    .ifPresentOrElse(
                        helper -> remind(referral, helper),
                        () -> tell(referral, "matching.refer.unopened")));
  }

  private void remind(Referral referral, PersonId helper) {
    Screen again =
        Screen.of("matching.refer.again", about(referral), referral.expiresAt())
            .with(Button.press("matching.refer.answer", ReferralDesk.ANSWER, referral.id()))
            .with(Button.home());
    chats.remind(helper, again, Urgency.REMINDER, Matter.of(MATTER, referral.id()));
  }

  @OnDue(ReferAlone.OVER)
  void over(long id, Instant due) {
    refer.unanswered(id).ifPresent(referral -> tell(referral, "matching.refer.lapsed"));
  }

  private void tell(Referral referral, String key) {
    Participant about = participants.get(referral.about());
    Screen news =
        Screen.of(key, about(referral), referral.madeAt())
            .with(
                Button.press(
                    Text.of("matching.alone.one", about(referral)), "matching.person", about.id()))
            .with(Button.home());
    for (PersonId curator : programmes.whoAsked(about.programme(), referral.madeBy())) {
      chats.tell(curator, news, Urgency.REMINDER);
    }
  }

  private Text about(Referral referral) {
    return words.name(participants.get(referral.about()).person());
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        MATTER,
        (who, matter, since) ->
            refer
                .unanswered(matter.number())
                .filter(one -> one.isOpen(clock.instant()))
                .filter(one -> one.helper().filter(who::equals).isPresent())
                .isEmpty());
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return ACTS.contains(action) && refer.isLapsed(presser, Became.number(arguments))
        ? Optional.of(Screen.of("matching.refer.over").with(Button.home()))
        : Optional.empty();
  }
}
