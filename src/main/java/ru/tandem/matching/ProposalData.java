package ru.tandem.matching;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.Erasing;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.ProgrammeId;

/**
 * To whom somebody was proposed, what he has answered, and with whom he talked in rounds: shown to
 * who asks, gone with who is erased. What the other side has answered is the other side's.
 */
@Component
class ProposalData {

  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final BoardMoves moves;
  private final Talks talks;
  private final HadTalks had;
  private final OfferQuestions questions;
  private final Gatherings gatherings;
  private final People people;

  ProposalData(
      Proposals proposals,
      ForbiddenPairs forbidden,
      BoardMoves moves,
      Talks talks,
      HadTalks had,
      OfferQuestions questions,
      Gatherings gatherings,
      People people) {
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.moves = moves;
    this.talks = talks;
    this.had = had;
    this.questions = questions;
    this.gatherings = gatherings;
    this.people = people;
  }

  @EventListener
  @Order(DataPlace.OFFERS)
  void write(DataAsked asked) {
    asked.sheet().section("matching.mydata");
    for (Proposal proposal : proposals.allOf(asked.person())) {
      proposal.offeredAt().ifPresent(at -> write(asked, proposal));
    }
    for (Talk talk : talks.with(asked.person())) {
      Gathering gathering = gatherings.get(talk.gathering());
      asked
          .sheet()
          .line(
              "matching.mydata.talk",
              gathering.when(),
              talk.round(),
              name(talk.other(asked.person())));
    }
    for (HadTalk talk : had.with(asked.person())) {
      Gathering gathering = gatherings.get(talk.gathering());
      asked
          .sheet()
          .line("matching.mydata.talked", gathering.when(), name(talk.other(asked.person())));
    }
  }

  private void write(DataAsked asked, Proposal proposal) {
    ParticipantRole side = proposal.side(asked.person());
    String said = proposal.answer(side).map(Enum::name).orElse("NONE");
    DataSheet sheet = asked.sheet();
    sheet.line(
        "matching.mydata.offer." + said,
        proposal.offeredAt().orElseThrow(),
        name(proposal.person(side.other())));
    if (said.equals(Answer.NO.name()) && !proposal.reason().isEmpty()) {
      sheet.line("matching.mydata.reason", proposal.reason());
    }
    for (OfferQuestion question : questions.findByProposalIdOrderById(proposal.id())) {
      if (question.side() == side) {
        sheet.line("matching.mydata.question", question.words());
      }
      if (question.answeredBy().filter(asked.person()::equals).isPresent()) {
        sheet.line("matching.mydata.reply", question.answer().orElseThrow());
      }
    }
  }

  private String name(PersonId person) {
    return people.get(person).name().orElse("");
  }

  /** The offers have been taken back before. */
  @EventListener
  @Order(Erasing.PROPOSALS)
  void erase(ErasedFromProgramme erased) {
    List<Proposal> made = proposals.allOf(erased.person(), erased.programme());
    List<ForbiddenPair> parted = forbidden.allOf(erased.person(), erased.programme());
    int asked = made.stream().mapToInt(this::dropQuestions).sum();
    proposals.deleteAll(made);
    forbidden.deleteAll(parted);
    List<Talk> planned =
        talks.with(erased.person()).stream()
            .filter(talk -> isIn(talk, erased.programme()))
            .toList();
    talks.deleteAll(planned);
    List<HadTalk> talked =
        had.with(erased.person()).stream()
            .filter(talk -> talk.programme().equals(erased.programme()))
            .toList();
    had.deleteAll(talked);
    erased.rows().add(asked + made.size() + parted.size() + planned.size());
    erased.rows().add(talked.size() + movesOf(erased));
  }

  private int dropQuestions(Proposal proposal) {
    List<OfferQuestion> asked = questions.findByProposalIdOrderById(proposal.id());
    questions.deleteAll(asked);
    return asked.size();
  }

  private boolean isIn(Talk talk, ProgrammeId programme) {
    return gatherings.get(talk.gathering()).programme().equals(programme);
  }

  /** Moves with him are gone; the others stay, and can no longer be taken back. */
  private int movesOf(ErasedFromProgramme erased) {
    List<BoardMove> all = moves.findByProgrammeIdOrderByIdDesc(erased.programme());
    List<BoardMove> own =
        all.stream()
            .filter(
                move ->
                    move.couple()
                        .filter(
                            couple ->
                                couple.mentor().equals(erased.person())
                                    || couple.mentee().equals(erased.person()))
                        .isPresent())
            .toList();
    all.forEach(BoardMove::forgetsLayout);
    moves.deleteAll(own);
    return own.size();
  }
}
