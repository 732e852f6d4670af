package ru.tandem.matching.bot;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.matching.OfferPairs;
import ru.tandem.matching.OfferQuestions;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.TallyPairs;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** When an offer need not be answered, and the curator need not look after pairs any more. */
@Component
class PairMatters implements Matters {

  /** Whether somebody wants to work with somebody. */
  static final String OFFER = "matching.offer";

  /** That some have not answered; in which programme. */
  static final String SILENT = "matching.silent";

  /** That some are ready and alone; in which programme. */
  static final String ALONE = "matching.alone";

  /** That drafts wait for the curator's yes; in which programme. */
  static final String DRAFTED = "matching.drafted";

  /** What one side of an offer asks the other. */
  static final String QUESTION = "matching.question";

  private final Proposals proposals;
  private final OfferQuestions questions;
  private final OfferPairs offers;
  private final TallyPairs pairs;

  PairMatters(Proposals proposals, OfferQuestions questions, OfferPairs offers, TallyPairs pairs) {
    this.proposals = proposals;
    this.questions = questions;
    this.offers = offers;
    this.pairs = pairs;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        OFFER,
        this::isAnswered,
        QUESTION,
        this::isTold,
        SILENT,
        this::isHeard,
        ALONE,
        this::isPaired,
        DRAFTED,
        this::isDecided);
  }

  private boolean isTold(PersonId who, Matter matter, Instant since) {
    return questions
        .findById(matter.number())
        .filter(question -> question.answer().isEmpty())
        .map(question -> proposals.get(question.proposal()))
        .filter(one -> one.is(ProposalState.OFFERED) || one.is(ProposalState.AGREED))
        .isEmpty();
  }

  private boolean isAnswered(PersonId who, Matter matter, Instant since) {
    return proposals
        .findById(new ProposalId(matter.number()).value())
        .filter(one -> one.is(ProposalState.OFFERED))
        .filter(one -> one.answer(one.side(who)).isEmpty())
        .isEmpty();
  }

  private boolean isHeard(PersonId who, Matter matter, Instant since) {
    return pairs.of(new ProgrammeId(matter.number())).offered().stream()
        .noneMatch(offers::isSilent);
  }

  private boolean isDecided(PersonId who, Matter matter, Instant since) {
    return proposals.in(new ProgrammeId(matter.number()), ProposalState.DRAFT).isEmpty();
  }

  private boolean isPaired(PersonId who, Matter matter, Instant since) {
    return pairs.of(new ProgrammeId(matter.number())).aloneMentees().isEmpty();
  }
}
