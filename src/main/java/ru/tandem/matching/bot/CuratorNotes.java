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
import ru.tandem.matching.LookAfterUnpaired;
import ru.tandem.matching.OfferPairs;
import ru.tandem.matching.PairParted;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
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
      PairWords words,
      Chats chats) {
    this.curators = curators;
    this.programmes = programmes;
    this.pairs = pairs;
    this.proposals = proposals;
    this.participants = participants;
    this.offers = offers;
    this.unpaired = unpaired;
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
                    reason))
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
        Screen.of(key, words.names(proposal)).with(again(proposal.programme())));
  }

  /** Both are free again: what helps is offered at once. */
  @EventListener
  void parted(PairParted parted) {
    Proposal proposal = proposals.get(parted.proposal());
    Screen note =
        Screen.of("matching.note.parted", words.names(proposal)).with(again(proposal.programme()));
    tell(
        proposal.programme(),
        note.with(
            Button.press(
                Text.of("matching.note.help", words.name(proposal.couple().mentee())),
                "matching.person",
                proposal.mentee())));
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
