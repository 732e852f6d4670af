package ru.tandem.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.programmes.ProgrammeId;

/** Counts the pairs of a programme without searching for any. */
@Component
public class TallyPairs {

  private final Participants participants;
  private final Proposals proposals;

  TallyPairs(Participants participants, Proposals proposals) {
    this.participants = participants;
    this.proposals = proposals;
  }

  public Tally of(ProgrammeId programme) {
    List<Proposal> drafts = proposals.in(programme, ProposalState.DRAFT);
    List<Proposal> offered = proposals.in(programme, ProposalState.OFFERED);
    List<Proposal> all = proposals.in(programme, ProposalState.AGREED);
    // a second mentor makes no second pair of the same mentee
    List<Proposal> agreed = all.stream().filter(each -> !each.isBeside()).toList();
    Set<ParticipantId> busy =
        Stream.of(drafts, offered, all)
            .flatMap(List::stream)
            .flatMap(each -> Stream.of(each.mentor(), each.mentee()))
            .collect(Collectors.toSet());
    List<Participant> mentees = ready(programme, ParticipantRole.MENTEE);
    List<Participant> mentors = ready(programme, ParticipantRole.MENTOR);
    List<Participant> alone = alone(mentees, busy);
    Set<ParticipantId> counted = mentees.stream().map(Participant::id).collect(Collectors.toSet());
    Stream.of(drafts, offered, agreed)
        .flatMap(List::stream)
        .forEach(each -> counted.add(each.mentee()));
    return new Tally(
        counted.size(),
        mentors.size(),
        drafts,
        offered,
        agreed,
        refused(programme, alone),
        alone,
        alone(mentors, busy),
        resting(programme, busy));
  }

  private List<Participant> ready(ProgrammeId programme, ParticipantRole role) {
    return participants.findByProgrammeIdAndRoleOrderById(programme, role).stream()
        .filter(ReadSituation::isReady)
        .toList();
  }

  private int resting(ProgrammeId programme, Set<ParticipantId> busy) {
    return (int)
        participants.findByProgrammeIdAndRoleOrderById(programme, ParticipantRole.MENTEE).stream()
            .filter(each -> each.isCurrent() && each.isPaused() && each.has(Step.READY))
            .filter(each -> !each.has(Step.PAIRED) && !busy.contains(each.id()))
            .count();
  }

  private static List<Participant> alone(List<Participant> ready, Set<ParticipantId> busy) {
    return ready.stream()
        .filter(each -> !each.has(Step.PAIRED) && !busy.contains(each.id()))
        .toList();
  }

  /** The latest of each mentee. */
  private List<Proposal> refused(ProgrammeId programme, List<Participant> alone) {
    Set<ParticipantId> waiting = alone.stream().map(Participant::id).collect(Collectors.toSet());
    Map<ParticipantId, Proposal> latest = new LinkedHashMap<>();
    proposals.in(programme, ProposalState.REFUSED).stream()
        .filter(each -> waiting.contains(each.mentee()))
        .forEach(each -> latest.put(each.mentee(), each));
    return List.copyOf(latest.values());
  }
}
