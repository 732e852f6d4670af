package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import ru.tandem.BothDatabases;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** Proposals as the database keeps them, and as people find them. */
@BothDatabases
class ProposalsTest {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final Explanation WHY =
      new Explanation(
          List.of(Reason.of(Reason.Code.CHOSE_EACH_OTHER, 1, 2)),
          List.of(Reason.of(Reason.Code.NEEDS_MET, "maths", "чтение «вслух»")));

  @Autowired private Schools schools;
  @Autowired private Programmes programmes;
  @Autowired private People people;
  @Autowired private Participants participants;
  @Autowired private Proposals proposals;
  @Autowired private ForbiddenPairs forbidden;
  @Autowired private KindWords words;

  private int chats;
  private ProgrammeId programme;
  private Person curator;
  private Participant misha;
  private Participant lev;
  private Participant anya;

  @BeforeEach
  void people() {
    School school = schools.save(School.named("Лицей № 1", ZoneOffset.UTC, NOW));
    Programme.Plan plan =
        new Programme.Plan(
            "Вместе",
            MentoringForm.PUPIL_PUPIL,
            MentoringKind.TRADITIONAL,
            Rhythm.WEEKLY,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            1,
            1);
    programme = programmes.save(Programme.planned(school.id(), plan, NOW)).id();
    curator = person();
    misha = part(ParticipantRole.MENTOR);
    lev = part(ParticipantRole.MENTOR);
    anya = part(ParticipantRole.MENTEE);
  }

  private Person person() {
    return people.save(Person.comes(++chats, Language.RU, NOW));
  }

  private Participant part(ParticipantRole role) {
    return participants.save(Participant.joins(programme, person().id(), role, NOW));
  }

  private Proposal draft(Participant mentor, Participant mentee) {
    return proposals.saveAndFlush(Proposal.drafted(mentor, mentee, WHY, curator.id(), NOW));
  }

  private Proposal offered(Participant mentor, Participant mentee) {
    Proposal proposal = draft(mentor, mentee);
    proposal.offer(curator.id(), NOW);
    return proposals.saveAndFlush(proposal);
  }

  @Test
  void reasonsComeBackAsTheyWere() {
    Proposal kept = proposals.get(draft(misha, anya).id());
    assertThat(kept.explanation()).isEqualTo(WHY);
    assertThat(kept.couple()).isEqualTo(new Couple(anya.person(), misha.person()));
  }

  @Test
  void nobodyIsPromisedToTwo() {
    Proposal first = offered(misha, anya);
    assertThatThrownBy(() -> draft(lev, anya)).isInstanceOf(DataAccessException.class);
    first.refuse(ParticipantRole.MENTOR, "", NOW);
    proposals.saveAndFlush(first);
    assertThat(draft(lev, anya).is(ProposalState.DRAFT)).isTrue();
  }

  @Test
  void theSecondOfTwoWhoDecideAtOnceIsRefused() {
    Proposal here = offered(misha, anya);
    Proposal there = proposals.get(here.id());
    here.accept(ParticipantRole.MENTOR, NOW);
    proposals.saveAndFlush(here);
    there.withdraw(curator.id(), NOW);
    assertThatThrownBy(() -> proposals.saveAndFlush(there)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void eachSideFindsWhatWasOfferedAndNobodyElseDoes() {
    Person mishaHimself = people.get(misha.person());
    Proposal draft = draft(misha, anya);
    assertThatThrownBy(() -> proposals.of(mishaHimself, draft.id())).isInstanceOf(NotFound.class);
    assertThat(proposals.offeredTo(misha.person())).isEmpty();
    draft.offer(curator.id(), NOW);
    proposals.saveAndFlush(draft);
    assertThat(proposals.of(mishaHimself, draft.id()).id()).isEqualTo(draft.id());
    assertThat(proposals.offeredTo(anya.person())).hasSize(1);
    assertThat(proposals.offeredTo(lev.person())).isEmpty();
    assertThatThrownBy(() -> proposals.of(people.get(lev.person()), draft.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proposals.of(mishaHimself, new ProposalId(999)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatStandsIsOfferedOrAgreed() {
    Proposal proposal = offered(misha, anya);
    assertThat(proposals.standing(programme)).hasSize(1);
    proposal.accept(ParticipantRole.MENTOR, NOW);
    proposal.accept(ParticipantRole.MENTEE, NOW);
    proposals.saveAndFlush(proposal);
    assertThat(proposals.standing(programme)).hasSize(1);
    assertThat(
            proposals.findByMentorIdAndMenteeIdAndState(
                misha.id(), anya.id(), ProposalState.AGREED))
        .isPresent();
    assertThat(
            proposals.findByMenteePersonIdInAndStateIn(
                Set.of(anya.person()), ProposalState.STANDING))
        .hasSize(1);
  }

  @Test
  void theFirstCauseOfARuledOutPairStays() {
    Couple couple = new Couple(anya.person(), misha.person());
    forbidden.forbid(programme, couple, ForbiddenCause.FAILED, null, NOW);
    forbidden.forbid(programme, couple, ForbiddenCause.CURATOR, curator.id(), NOW);
    assertThat(forbidden.findByProgrammeIdOrderById(programme))
        .singleElement()
        .satisfies(pair -> assertThat(pair.cause()).isEqualTo(ForbiddenCause.FAILED));
    assertThat(forbidden.findByMenteeIdInAndCause(Set.of(anya.person()), ForbiddenCause.FAILED))
        .hasSize(1);
  }

  @Test
  void kindWordsAreCounted() {
    words.saveAndFlush(KindWord.to(anya.id(), 1, NextStep.WAIT, null, NOW));
    assertThatThrownBy(
            () -> words.saveAndFlush(KindWord.to(anya.id(), 1, NextStep.TALK, curator.id(), NOW)))
        .isInstanceOf(DataAccessException.class);
    assertThat(words.findByParticipantIdOrderByNumber(anya.id())).hasSize(1);
  }
}
