package ru.tandem.matching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consents;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/** Gathers what decides about the pairs of a programme, as it stands now. */
@Component
class ReadSituation {

  private final Programmes programmes;
  private final Schools schools;
  private final Participants participants;
  private final People people;
  private final Applications applications;
  private final Consents consents;
  private final ReadChoices choices;
  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final GapRules gaps;
  private final Clock clock;

  ReadSituation(
      Programmes programmes,
      Schools schools,
      Participants participants,
      People people,
      Applications applications,
      Consents consents,
      ReadChoices choices,
      Proposals proposals,
      ForbiddenPairs forbidden,
      GapRules gaps,
      Clock clock) {
    this.programmes = programmes;
    this.schools = schools;
    this.participants = participants;
    this.people = people;
    this.applications = applications;
    this.consents = consents;
    this.choices = choices;
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.gaps = gaps;
    this.clock = clock;
  }

  Pool of(ProgrammeId id) {
    return of(id, each -> true);
  }

  /** Only of some people, where the others do not matter. */
  Pool of(ProgrammeId id, Predicate<PersonId> whom) {
    Programme programme = programmes.get(id);
    List<Participant> ready =
        participants.findByProgrammeIdOrderById(id).stream()
            .filter(ReadSituation::isReady)
            .toList();
    return of(programme, ready, proposals.standing(id), whom, false);
  }

  /** Everybody, also those who have a pair, as if no place were taken yet. */
  Pool whole(ProgrammeId id) {
    return whole(id, each -> true);
  }

  /** The same of some people, where the others do not matter. */
  Pool whole(ProgrammeId id, Predicate<PersonId> whom) {
    List<Participant> ready =
        participants.findByProgrammeIdOrderById(id).stream()
            .filter(ReadSituation::isReady)
            .toList();
    return of(programmes.get(id), ready, List.of(), whom, true);
  }

  /** These look for one mentor more; what is drafted and promised to others is not theirs. */
  Pool beside(ProgrammeId id, Set<ParticipantId> mentees) {
    List<Proposal> taken =
        Stream.concat(
                proposals.standing(id).stream(), proposals.in(id, ProposalState.DRAFT).stream())
            .toList();
    Map<PersonId, Participant> pool =
        participants.findByProgrammeIdOrderById(id).stream()
            .filter(ReadSituation::isReady)
            .filter(each -> each.isMentor() || mentees.contains(each.id()))
            .collect(Collectors.toMap(Participant::person, each -> each, (one, other) -> one));
    Situation all = situation(programmes.get(id), List.copyOf(pool.values()), taken);
    return new Pool(all.without(couples(taken.stream())), pool);
  }

  private Pool of(
      Programme programme,
      List<Participant> ready,
      List<Proposal> standing,
      Predicate<PersonId> whom,
      boolean paired) {
    Set<ParticipantId> promised =
        standing.stream().map(Proposal::mentee).collect(Collectors.toSet());
    Predicate<Participant> looksForMentor =
        each ->
            !each.isMentor() && (paired || !each.has(Step.PAIRED)) && !promised.contains(each.id());
    Map<PersonId, Participant> pool = new LinkedHashMap<>();
    ready.stream()
        .filter(each -> whom.test(each.person()))
        .filter(each -> each.isMentor() || looksForMentor.test(each))
        .forEach(each -> pool.put(each.person(), each));
    return new Pool(situation(programme, List.copyOf(pool.values()), standing), pool);
  }

  /** Nothing is missing for the matching, and nothing rests. */
  static boolean isReady(Participant participant) {
    return participant.isCurrent() && !participant.isPaused() && participant.has(Step.READY);
  }

  private Situation situation(
      Programme programme, List<Participant> pool, List<Proposal> standing) {
    Map<ParticipantId, Application> applied =
        pool.stream()
            .collect(Collectors.toMap(Participant::id, each -> Application.of(each, applications)));
    Map<ParticipantId, Choices> chosen = choices.of(programme.id(), pool);
    ZoneId zone = schools.get(programme.school()).zone();
    Map<ParticipantId, Candidate> who =
        pool.stream()
            .collect(
                Collectors.toMap(
                    Participant::id,
                    each ->
                        candidate(each, applied.get(each.id()), zone)
                            .meets(modes(programme, applied.get(each.id())))
                            .chose(chosen.get(each.id()))));
    return new Situation(
        pool.stream()
            .filter(Participant::isMentor)
            .map(each -> mentor(each, who.get(each.id()), applied.get(each.id()), standing))
            .toList(),
        pool.stream()
            .filter(each -> !each.isMentor())
            .map(each -> mentee(who.get(each.id()), applied.get(each.id())))
            .toList(),
        failed(pool),
        good(programme.id(), pool),
        couples(
            proposals.in(programme.id(), ProposalState.DRAFT).stream().filter(Proposal::isLocked)),
        forbidden(programme.id()),
        gap(programme),
        gaps.weights());
  }

  private Candidate candidate(Participant participant, Application applied, ZoneId school) {
    Person person = people.get(participant.person());
    return Candidate.unknown(participant.person())
        .consented(consents.complete(participant.id()))
        .aged(person.age(LocalDate.now(clock.withZone(school))).orElse(null))
        .inGrade(applied.grade().orElse(null))
        .likes(applied.tags(Application.INTERESTS))
        .free(new Week(applied.free(), ahead(person.zone(), school)));
  }

  /** In hours; both clocks as they go now. */
  private int ahead(ZoneId own, ZoneId school) {
    Instant now = clock.instant();
    int seconds =
        own.getRules().getOffset(now).getTotalSeconds()
            - school.getRules().getOffset(now).getTotalSeconds();
    return Math.round(seconds / 3600f);
  }

  /** Who comes to a remote programme meets online, whatever he likes better. */
  private static Set<MeetingMode> modes(Programme programme, Application applied) {
    return programme.kind() == MentoringKind.REMOTE ? Set.of(MeetingMode.ONLINE) : applied.modes();
  }

  /** In a reverse programme the mentor is the younger one. */
  private GapRule gap(Programme programme) {
    return programme.kind() == MentoringKind.REVERSE ? GapRule.NONE : gaps.of(programme.form());
  }

  private static MentorProfile mentor(
      Participant mentor, Candidate who, Application applied, List<Proposal> standing) {
    long taken = standing.stream().filter(each -> each.mentor().equals(mentor.id())).count();
    return new MentorProfile(
        who,
        mentor.capacity(),
        (int) taken,
        mentor.has(Step.APPROVED),
        mentor.has(Step.READY),
        applied.tags(Application.COMPETENCES),
        applied.wishedAges(),
        applied.wishedGrades());
  }

  private static MenteeRequest mentee(Candidate who, Application applied) {
    return new MenteeRequest(who, applied.tags(Application.NEEDS), applied.wish());
  }

  private Set<Couple> forbidden(ProgrammeId programme) {
    return forbidden.findByProgrammeIdOrderById(programme).stream()
        .filter(pair -> pair.cause() != ForbiddenCause.FAILED)
        .map(ForbiddenPair::couple)
        .collect(Collectors.toSet());
  }

  private Set<Couple> failed(List<Participant> pool) {
    return forbidden.findByMenteeIdInAndCause(mentees(pool), ForbiddenCause.FAILED).stream()
        .map(ForbiddenPair::couple)
        .collect(Collectors.toSet());
  }

  /** Those who went a whole season together. */
  private Set<Couple> good(ProgrammeId now, List<Participant> pool) {
    Set<Couple> good =
        new HashSet<>(
            couples(
                proposals
                    .findByMenteePersonIdInAndStateIn(
                        mentees(pool), Set.of(ProposalState.AGREED, ProposalState.ENDED))
                    .stream()
                    .filter(each -> !each.programme().equals(now))
                    .filter(each -> participants.get(each.mentee()).has(Step.FINISHED))));
    good.removeAll(failed(pool));
    return good;
  }

  private static List<PersonId> mentees(List<Participant> pool) {
    return pool.stream().filter(each -> !each.isMentor()).map(Participant::person).toList();
  }

  private static Set<Couple> couples(Stream<Proposal> proposals) {
    return proposals.map(Proposal::couple).collect(Collectors.toSet());
  }
}
