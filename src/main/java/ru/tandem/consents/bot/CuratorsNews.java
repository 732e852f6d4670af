package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.consents.ConsentDoubted;
import ru.tandem.consents.ConsentGivenAgain;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.consents.ConsentRefused;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ErasedAtOnce;
import ru.tandem.consents.Gate;
import ru.tandem.consents.GuardianGone;
import ru.tandem.consents.OptionalWithdrawn;
import ru.tandem.consents.RefuseConsent;
import ru.tandem.consents.SettleObjection;
import ru.tandem.consents.Wards;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** What the curators hear of consents: who has said what, what rests, and what is theirs to do. */
@Component
class CuratorsNews {

  private final ToCurators curators;
  private final Consents consents;
  private final Wards wards;
  private final SettleObjection objection;
  private final RefuseConsent refuse;
  private final RefusalCards refusals;
  private final Participants participants;
  private final People people;
  private final Supplier<List<BesideNews>> beside;

  CuratorsNews(
      ToCurators curators,
      Consents consents,
      Wards wards,
      SettleObjection objection,
      RefuseConsent refuse,
      RefusalCards refusals,
      Participants participants,
      People people,
      ObjectProvider<BesideNews> beside) {
    this.curators = curators;
    this.consents = consents;
    this.wards = wards;
    this.objection = objection;
    this.refuse = refuse;
    this.refusals = refusals;
    this.participants = participants;
    this.people = people;
    this.beside = SingletonSupplier.of(() -> beside.orderedStream().toList());
  }

  private String name(Participant participant) {
    return DocumentPages.name(people.get(participant.person()));
  }

  private LocalDate erasure(Participant participant) {
    return consents.today(participant).plusDays(WithdrawConsent.UNTIL_ERASURE.toDays());
  }

  /** Nobody has said no, so nothing is erased: it waits. */
  @EventListener
  void on(ConsentLapsed lapsed) {
    Participant participant = participants.get(lapsed.participant());
    boolean ward = consents.gate(participant).guardian() == Gate.Key.MISSING;
    curators.tell(
        participant,
        programme -> {
          Text words = Text.of("consents.lapsed.curator", name(participant), programme);
          Screen news =
              Screen.of(Text.paragraphs(words, Text.lines(resting(participant))))
                  .grid(keys(participant), 1);
          return ward ? news.with(callGuardian(participant)) : news;
        });
  }

  private List<Text> resting(Participant about) {
    return beside.get().stream().flatMap(part -> part.resting(about).stream()).toList();
  }

  private List<Button> keys(Participant about) {
    return beside.get().stream().flatMap(part -> part.keys(about).stream()).toList();
  }

  private static Button callGuardian(Participant child) {
    return Button.press("consents.missing.handover", "consents.another", child.id());
  }

  /** Nothing rests because of it. */
  @EventListener
  void on(GuardianGone gone) {
    Participant child = participants.get(gone.child());
    curators.tell(
        child,
        programme ->
            gone.open()
                ? Screen.of("consents.gone.curator", name(child), programme)
                : Screen.of("consents.gone.curator.waits", name(child), programme)
                    .with(callGuardian(child)));
  }

  /** Whom the curator has taken out himself, he knows of. */
  @EventListener
  void on(ParticipantTakenOut departed) {
    Participant part = participants.get(departed.participant());
    if (departed.by().equals(part.person())) {
      Button card = Button.press("consents.renamed.card", "enrolment.card", part.id());
      curators.tell(
          part,
          programme ->
              Screen.of("consents.left.curator", name(part), programme, erasure(part)).with(card));
    }
  }

  /** Of a no itself they hear as such. */
  @EventListener
  void on(ConsentWithdrawn withdrawn) {
    Participant participant = participants.get(withdrawn.participant());
    PersonId by = withdrawn.by();
    if (participant.isDeclined()) {
      // nothing rests, for nothing goes on; but the data go all the same
      curators.tell(
          participant,
          programme ->
              Screen.of(
                  "consents.withdrawn.afterno.curator",
                  name(participant),
                  programme,
                  erasure(participant)));
    } else if (refuse.standing(by, participant).isEmpty()) {
      curators.tell(participant, programme -> stopped(participant, by, programme));
    }
  }

  private Screen stopped(Participant participant, PersonId by, String programme) {
    if (!objection.isPossible(participant, by)) {
      return under(
          about("consents.withdrawn.curator", participant, by, programme), participant, by);
    }
    Button overrule =
        Button.press("consents.objection.overrule", GuardianCheck.OVERRULE, participant.id(), by);
    Screen both = about("consents.objection", participant, by, programme).with(overrule);
    return under(both, participant, by);
  }

  private Screen about(String words, Participant participant, PersonId by, String programme) {
    return Screen.of(
        words,
        name(participant),
        programme,
        refusals.who(participant, by),
        Standstill.of(participant),
        erasure(participant));
  }

  /** One can speak with whoever has decided in the chat, and look at the whole of it. */
  private Screen under(Screen card, Participant participant, PersonId by) {
    Button write =
        Button.press("consents.letter.write", Letters.ANSWER, participant.id(), by).below();
    Screen written = people.get(by).isOnPaper() ? card : card.with(write);
    return written.with(Button.press("consents.renamed.card", "enrolment.card", participant.id()));
  }

  /** The curator has heard of the no, and hears of the yes after it. */
  @EventListener
  void on(ConsentGivenAgain given) {
    Participant participant = participants.get(given.participant());
    PersonId by = given.by();
    curators.tell(
        participant, programme -> under(again(participant, by, programme), participant, by));
  }

  /** Of whom the curator has to say who it is, that is the next thing to do. */
  private Screen again(Participant participant, PersonId by, String programme) {
    boolean unknown =
        wards.guardianship(by, participant.person()).filter(one -> !one.isChecked()).isPresent();
    if (unknown) {
      return about("consents.given.again.unchecked", participant, by, programme)
          .with(
              Button.press("consents.given.check", GuardianCheck.CARD, participant.id(), by)
                  .below());
    }
    boolean open = consents.gate(participant).isOpen();
    String words = open ? "consents.given.again" : "consents.given.again.waits";
    return about(words, participant, by, programme);
  }

  @EventListener
  void on(ConsentRefused refused) {
    Participant child = participants.get(refused.participant());
    curators.tell(child, programme -> refusals.card(child, refused.guardian(), programme));
  }

  /** The curator who doubts it knows. */
  @EventListener
  void on(ConsentDoubted doubted) {
    Participant participant = participants.get(doubted.participant());
    curators.tellBut(
        doubted.by(),
        participant,
        programme ->
            Screen.of(
                "consents.doubted.curator",
                name(participant),
                programme,
                Standstill.of(participant)));
  }

  @EventListener
  void on(ErasedAtOnce erased) {
    Participant participant = participants.get(erased.participant());
    curators.tellBut(
        participant.person(),
        participant,
        programme ->
            Screen.of(
                "consents.erased.curator",
                name(participant),
                programme,
                consents.today(participant)));
  }

  /** What was published or photographed has to be taken down by somebody. */
  @EventListener
  void on(OptionalWithdrawn withdrawn) {
    Participant participant = participants.get(withdrawn.participant());
    curators.tell(
        participant,
        programme ->
            Screen.of(
                "consents.dropped.curator",
                name(participant),
                DocumentPages.title(withdrawn.document()),
                DocumentPages.name(people.get(withdrawn.by()))));
  }
}
