package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.matching.ForbiddenPairs;
import ru.tandem.matching.PairByHand;
import ru.tandem.matching.RankMentors;
import ru.tandem.matching.Vetoes;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programmes;

/** Carries out what a curator has said yes to. */
@Component
public class SteerTandem {

  private final Tandems tandems;
  private final Participants participants;
  private final Programmes programmes;
  private final ForbiddenPairs forbidden;
  private final Vetoes vetoes;
  private final RankMentors rank;
  private final KindOfPair kinds;
  private final WorkOnPlan work;
  private final PauseTandem pause;
  private final EndTandem end;
  private final StandInForMentor standIns;
  private final AnswerRequest answer;
  private final FormTandem form;
  private final PairByHand board;
  private final Clock clock;

  SteerTandem(
      Tandems tandems,
      Participants participants,
      Programmes programmes,
      ForbiddenPairs forbidden,
      Vetoes vetoes,
      RankMentors rank,
      KindOfPair kinds,
      WorkOnPlan work,
      PauseTandem pause,
      EndTandem end,
      StandInForMentor standIns,
      AnswerRequest answer,
      FormTandem form,
      PairByHand board,
      Clock clock) {
    this.tandems = tandems;
    this.participants = participants;
    this.programmes = programmes;
    this.forbidden = forbidden;
    this.vetoes = vetoes;
    this.rank = rank;
    this.kinds = kinds;
    this.work = work;
    this.pause = pause;
    this.end = end;
    this.standIns = standIns;
    this.answer = answer;
    this.form = form;
    this.board = board;
    this.clock = clock;
  }

  /**
   * @throws AlreadySettled when it has been done, the tandem is over, or whom it concerns works
   *     there no longer
   */
  public void carryOut(Steering steering, Tandem tandem, PersonId curator) {
    Instant now = clock.instant();
    PersonId who = steering.person().orElse(tandem.mentorPerson());
    if (tandem.isEnded() || !tandem.has(who)) {
      throw new AlreadySettled();
    }
    steering.isDone(now);
    switch (steering.act()) {
      case PAUSE -> pause.byCurator(tandem, who, steering.until().orElseThrow(), now);
      case WAKE -> pause.wakes(tandem, who);
      case TERM -> work.lasts(tandem, steering.until().orElseThrow(), curator);
      case END -> end(steering, tandem, curator, now);
      case KIND -> kinds.change(tandem, steering.kind().orElseThrow());
      case SUBSTITUTE -> ask(steering, tandem, curator, now);
      case BACK -> standIns.back(tandem);
      case MOVE -> move(steering, tandem, curator, now);
      case SECOND -> second(steering, tandem, curator, now);
    }
  }

  private void end(Steering steering, Tandem tandem, PersonId curator, Instant now) {
    EndCause cause = steering.cause().orElse(EndCause.CIRCUMSTANCES);
    steering
        .person()
        .ifPresentOrElse(
            one -> end.without(one, tandem, cause, curator, now),
            () -> end.end(tandem, cause, curator, now));
  }

  private void ask(Steering steering, Tandem tandem, PersonId curator, Instant now) {
    Participant other =
        substitutes(tandem).stream()
            .filter(one -> steering.mentor().filter(one.id()::equals).isPresent())
            .findFirst()
            .orElseThrow(AlreadySettled::new);
    standIns.ask(
        tandem, other, steering.until().orElseThrow(), steering.words().orElse(null), curator);
    answer.granted(tandem, curator, now);
  }

  /** Who could stand in for some time, however many he has: ready, and nobody who is not wanted. */
  public List<Participant> substitutes(Tandem tandem) {
    return ready(tandem)
        .filter(one -> !tandem.has(one.person()))
        .filter(
            one ->
                tandem.mentees().stream()
                    .noneMatch(member -> isKeptApart(one, tandem, member.person())))
        .toList();
  }

  private boolean isKeptApart(Participant mentor, Tandem tandem, PersonId mentee) {
    return forbidden.existsByProgrammeIdAndMentorIdAndMenteeId(
            tandem.programme(), mentor.person(), mentee)
        || vetoes.between(mentor, part(tandem, mentee));
  }

  private void move(Steering steering, Tandem tandem, PersonId curator, Instant now) {
    Participant mentee = mentee(steering, tandem);
    Participant mentor = mentor(steering, tandem, mentee);
    end.without(mentee.person(), tandem, EndCause.ANOTHER_MENTOR, curator, now);
    begin(mentor, mentee, curator, now);
  }

  private Participant mentor(Steering steering, Tandem tandem, Participant mentee) {
    return mentors(tandem, mentee.person()).stream()
        .filter(one -> steering.mentor().filter(one.id()::equals).isPresent())
        .findFirst()
        .orElseThrow(AlreadySettled::new);
  }

  private void second(Steering steering, Tandem tandem, PersonId curator, Instant now) {
    Participant mentee = mentee(steering, tandem);
    if (!mayHaveSecond(tandem, mentee.person())) {
      throw new AlreadySettled();
    }
    begin(mentor(steering, tandem, mentee), mentee, curator, now);
  }

  /** Whether this mentee may have that mentor as a second one, as things stand now. */
  public boolean isSecond(Steering steering, Tandem tandem) {
    PersonId mentee = steering.person().orElseThrow();
    return !steering.isDone()
        && !tandem.isEnded()
        && tandem.has(mentee)
        && mayHaveSecond(tandem, mentee)
        && mentors(tandem, mentee).stream()
            .anyMatch(one -> steering.mentor().filter(one.id()::equals).isPresent());
  }

  private void begin(Participant mentor, Participant mentee, PersonId curator, Instant now) {
    board.of(mentor, mentee, curator, now);
    group(mentor)
        .ifPresentOrElse(
            group -> form.join(group, mentee, now), () -> form.of(mentor, List.of(mentee), now));
  }

  /** Those whom that mentor works with already, if they are a group. */
  public Optional<Tandem> group(Participant mentor) {
    return tandems.own(mentor).stream()
        .filter(other -> programmes.get(other.programme()).kind() == MentoringKind.GROUP)
        .filter(other -> other.mentor().equals(mentor.id()))
        .findFirst();
  }

  private Participant mentee(Steering steering, Tandem tandem) {
    return tandem.mentees().stream()
        .filter(member -> steering.person().map(member.person()::equals).orElse(true))
        .map(TandemMember::participant)
        .map(participants::get)
        .findFirst()
        .orElseThrow(AlreadySettled::new);
  }

  /** Whether there may be one more mentor beside this one: two are enough. */
  public boolean mayHaveSecond(Tandem tandem, PersonId mentee) {
    return mayMove(tandem, mentee) && mentorsOf(mentee, tandem).count() < 2;
  }

  private Stream<PersonId> mentorsOf(PersonId mentee, Tandem tandem) {
    return tandems.living(mentee).stream()
        .filter(
            one -> one.programme().equals(tandem.programme()) && !one.mentorPerson().equals(mentee))
        .map(Tandem::mentorPerson);
  }

  /** Whether this mentee may begin with another mentor now: nobody who rests, or may not work. */
  public boolean mayMove(Tandem tandem, PersonId mentee) {
    return tandem.mentees().stream()
        .filter(member -> member.person().equals(mentee) && member.rest().isEmpty())
        .map(member -> participants.get(member.participant()))
        .anyMatch(one -> one.isCurrent() && !one.isPaused() && one.has(Step.CONSENTED));
  }

  /**
   * Who could take over: ready, with room, not resting, nobody with whom it has failed, and nobody
   * with whom one of the two does not want to work; the most suitable first. Nobody for who may not
   * be moved.
   */
  public List<Participant> mentors(Tandem tandem, PersonId mentee) {
    if (!mayMove(tandem, mentee)) {
      return List.of();
    }
    Participant own = part(tandem, mentee);
    return rank.best(own, others(tandem, mentee).filter(one -> !vetoes.between(one, own)).toList());
  }

  private Participant part(Tandem tandem, PersonId mentee) {
    return tandem.mentees().stream()
        .filter(member -> member.person().equals(mentee))
        .map(member -> participants.get(member.participant()))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Participant> others(Tandem tandem, PersonId mentee) {
    return ready(tandem)
        .filter(one -> mentorsOf(mentee, tandem).noneMatch(one.person()::equals))
        .filter(one -> !one.person().equals(mentee) && load(one) < Math.max(1, one.capacity()))
        .filter(
            one ->
                !forbidden.existsByProgrammeIdAndMentorIdAndMenteeId(
                    tandem.programme(), one.person(), mentee));
  }

  /** All other mentors of the programme who may work now. */
  private Stream<Participant> ready(Tandem tandem) {
    return participants
        .findByProgrammeIdAndRoleOrderById(tandem.programme(), ParticipantRole.MENTOR)
        .stream()
        .filter(one -> one.isCurrent() && !one.isPaused() && one.has(Step.CONSENTED))
        .filter(one -> one.has(Step.APPROVED) && one.has(Step.READY))
        .filter(one -> !one.id().equals(tandem.mentor()));
  }

  private int load(Participant mentor) {
    return tandems.own(mentor).stream()
        .filter(tandem -> tandem.mentor().equals(mentor.id()))
        .mapToInt(tandem -> tandem.mentees().size())
        .sum();
  }
}
