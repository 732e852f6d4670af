package ru.tandem.matching.bot;

import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.MessagesOff;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ApplicationChanged;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.matching.LookAfterUnpaired;
import ru.tandem.matching.OfferPairs;
import ru.tandem.matching.PairParted;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.SearchAgain;
import ru.tandem.matching.Tally;
import ru.tandem.matching.TallyPairs;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.timetable.OnDue;

/** What the curators of a programme are told about its pairs. */
@Component
class CuratorNotes {

  private final CuratorsHear curators;
  private final Programmes programmes;
  private final TallyPairs pairs;
  private final Proposals proposals;
  private final Participants participants;
  private final OfferPairs offers;
  private final LookAfterUnpaired unpaired;
  private final SearchAgain again;
  private final PairWords words;
  private final Chats chats;

  CuratorNotes(
      CuratorsHear curators,
      Programmes programmes,
      TallyPairs pairs,
      Proposals proposals,
      Participants participants,
      OfferPairs offers,
      LookAfterUnpaired unpaired,
      SearchAgain again,
      PairWords words,
      Chats chats) {
    this.curators = curators;
    this.programmes = programmes;
    this.pairs = pairs;
    this.proposals = proposals;
    this.participants = participants;
    this.offers = offers;
    this.unpaired = unpaired;
    this.again = again;
    this.words = words;
    this.chats = chats;
  }

  void refused(Proposal proposal, ParticipantRole by) {
    Text reason =
        proposal.reason().isEmpty()
            ? Text.empty()
            : Text.of("matching.card.reason", proposal.reason());
    tell(
        proposal.programme(),
        Screen.of(
                Text.lines(
                    Text.of(
                        "matching.note.refused." + by,
                        words.name(proposal.couple().mentee()),
                        words.name(proposal.couple().mentor())),
                    reason,
                    soon(proposal)))
            .with(again(proposal.programme())));
  }

  /** All at once, and then those that were offered later. */
  @OnDue(OfferPairs.SILENT)
  void silent(long number, Instant due) {
    ProgrammeId programme = new ProgrammeId(number);
    List<Text> silent =
        pairs.of(programme).offered().stream()
            .filter(offers::isSilent)
            .map(offer -> Text.of("matching.bullet", words.names(offer)))
            .toList();
    offers.watch(programme);
    if (!silent.isEmpty()) {
      tell(
          programme,
          Screen.of("matching.note.silent", PairWords.capped(silent))
              .with(Button.press("matching.note.pairs", "matching.open", programme)),
          Matter.of(PairMatters.SILENT, programme));
    }
  }

  void fell(Proposal proposal) {
    fell("matching.note.fell", proposal);
  }

  void full(Proposal proposal) {
    fell("matching.note.full", proposal);
  }

  private void fell(String key, Proposal proposal) {
    tell(
        proposal.programme(),
        Screen.of(Text.lines(Text.of(key, words.names(proposal)), soon(proposal)))
            .with(again(proposal.programme())));
  }

  /** Whoever is free now is tried with others without being asked for. */
  private Text soon(Proposal over) {
    return again.soon(over.programme()) ? Text.of("matching.again.soon") : Text.empty();
  }

  /** Who waits again, and what helps is offered at once; whoever has left waits for nobody. */
  @EventListener
  void parted(PairParted parted) {
    Proposal over = proposals.get(parted.proposal());
    Participant mentee = participants.get(over.mentee());
    Tally tally = pairs.of(over.programme());
    boolean waits = tally.aloneMentees().stream().anyMatch(one -> one.id().equals(mentee.id()));
    Screen note =
        Screen.of(
            Text.lines(
                Text.of("matching.note.parted", words.names(over)),
                whatWaits(mentee, waits),
                tally.hasWork() ? soon(over) : Text.empty()));
    note =
        tally.hasWork()
            ? note.with(again(over.programme()))
            : note.with(Button.press("matching.note.pairs", "matching.open", over.programme()));
    Text help = Text.of("matching.note.help", words.name(mentee.person()));
    tell(
        over.programme(),
        waits ? note.with(Button.press(help, "matching.person", mentee.id())) : note);
  }

  private Text whatWaits(Participant mentee, boolean waits) {
    if (waits) {
      return Text.of("matching.note.parted.waits", words.name(mentee.person()));
    }
    boolean other = mentee.isCurrent() && mentee.has(Step.PAIRED);
    return other
        ? Text.of("matching.note.parted.other", words.name(mentee.person()))
        : Text.empty();
  }

  /** Who has been offered a pair is not reminded of it any more: the curator asks himself. */
  @EventListener
  void isOff(MessagesOff event) {
    for (Proposal offer : proposals.offeredTo(event.person())) {
      if (offer.answer(offer.side(event.person())).isEmpty()) {
        tell(
            offer.programme(),
            Screen.of(
                    Text.paragraphs(
                        Text.of("matching.note.silenced", words.names(offer)),
                        chats.unreached(List.of(event.person()))))
                .with(Button.press("matching.note.pairs", "matching.open", offer.programme())));
      }
    }
  }

  /** A mentor has fewer places now than have been promised: whom to tell is for the curator. */
  @EventListener
  @Order
  void narrowed(ApplicationChanged changed) {
    Participant mentor = participants.get(changed.participant());
    List<Proposal> standing =
        proposals.standing(mentor.programme()).stream()
            .filter(each -> each.mentor().equals(mentor.id()))
            .toList();
    boolean open = standing.stream().anyMatch(each -> each.is(ProposalState.OFFERED));
    if (mentor.isMentor() && open && standing.size() > mentor.capacity()) {
      tell(
          mentor.programme(),
          Screen.of(
                  "matching.note.narrowed",
                  words.name(mentor.person()),
                  mentor.capacity(),
                  standing.size())
              .with(Button.press("matching.note.pairs", "matching.open", mentor.programme())));
    }
  }

  /** As long as somebody is ready and alone, every two weeks. */
  @OnDue(LookAfterUnpaired.WAITING)
  void waiting(long number, Instant due) {
    ProgrammeId programme = new ProgrammeId(number);
    Tally tally = pairs.of(programme);
    if (tally.aloneMentees().isEmpty()) {
      return;
    }
    unpaired.remindAgain(programme);
    String title = programmes.get(programme).title();
    tell(
        programme,
        Screen.of("matching.note.waiting", title, tally.aloneMentees().size())
            .with(again(programme))
            .with(
                Button.press(
                    Text.of("matching.alone", tally.aloneMentees().size()),
                    "matching.alone",
                    programme,
                    0)),
        Matter.of(PairMatters.ALONE, programme));
  }

  private static Button again(ProgrammeId programme) {
    return Button.press("matching.run.again", "matching.run", programme);
  }

  private void tell(ProgrammeId programme, Screen note, Matter... about) {
    curators.tell(programme, note.with(Button.home()), Urgency.REMINDER, about);
  }
}
