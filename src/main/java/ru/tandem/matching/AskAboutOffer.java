package ru.tandem.matching;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * One question of each side before it answers an offer. Whoever is asked learns that there is a
 * question and nothing else, and what he answers tells nothing of his own yes or no.
 */
@Component
public class AskAboutOffer {

  private final AnswerOffer offers;
  private final Proposals proposals;
  private final CuratedProposals curated;
  private final OfferQuestions questions;
  private final Clock clock;

  AskAboutOffer(
      AnswerOffer offers,
      Proposals proposals,
      CuratedProposals curated,
      OfferQuestions questions,
      Clock clock) {
    this.offers = offers;
    this.proposals = proposals;
    this.curated = curated;
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * A proposal about which this person may still ask.
   *
   * @throws AlreadySettled when he has asked or answered, or the offer is over
   */
  public Proposal open(Person asker, ProposalId id) {
    Proposal proposal = offers.open(asker, id);
    if (questions.findByProposalIdAndSide(id, proposal.side(asker.id())).isPresent()) {
      throw new AlreadySettled();
    }
    return proposal;
  }

  public OfferQuestion ask(Person asker, ProposalId id, String words) {
    Proposal proposal = open(asker, id);
    ParticipantRole side = proposal.side(asker.id());
    return questions.save(OfferQuestion.of(id, side, words, clock.instant()));
  }

  /**
   * A question that this person may answer: the other side, or a curator.
   *
   * @throws NotFound for everybody else
   * @throws AlreadySettled when it is answered, or the offer is over
   */
  public OfferQuestion toAnswer(Person reader, long id) {
    OfferQuestion question = questions.findById(id).orElseThrow(NotFound::new);
    Proposal proposal = proposals.get(question.proposal());
    if (!proposal.person(question.side().other()).equals(reader.id())) {
      curated.of(reader, proposal.id());
    }
    if (question.answer().isPresent()) {
      throw new AlreadySettled(question.answeredBy().orElseThrow());
    }
    if (!proposal.is(ProposalState.OFFERED) && !proposal.is(ProposalState.AGREED)) {
      throw new AlreadySettled();
    }
    return question;
  }

  public OfferQuestion answer(Person reader, long id, String words) {
    OfferQuestion question = toAnswer(reader, id);
    question.answers(words, reader.id(), clock.instant());
    return question;
  }

  /** Who asked. */
  public PersonId asker(OfferQuestion question) {
    return proposals.get(question.proposal()).person(question.side());
  }
}
