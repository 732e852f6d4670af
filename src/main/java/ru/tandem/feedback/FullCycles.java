package ru.tandem.feedback;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Absence;
import ru.tandem.meetings.HeldMeeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.Programme;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;
import ru.tandem.tandems.Membership;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * Who has gone the full cycle: the one truth for the funnel, the summary, the roadmap and the
 * statistics. Read in as many queries for three hundred people as for three; of a closed season it
 * is what stood there on the day of its closing.
 */
@Component
public class FullCycles {

  private final CycleRules rules;
  private final Participants participants;
  private final Tandems tandems;
  private final StandIns standIns;
  private final Meetings meetings;
  private final Questionnaires questionnaires;
  private final Responses responses;

  public FullCycles(
      CycleRules rules,
      Participants participants,
      Tandems tandems,
      StandIns standIns,
      Meetings meetings,
      Questionnaires questionnaires,
      Responses responses) {
    this.rules = rules;
    this.participants = participants;
    this.tandems = tandems;
    this.standIns = standIns;
    this.meetings = meetings;
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** Those who lack nothing; whoever has left is in no figure. */
  public Set<ParticipantId> full(Programme programme) {
    List<Participant> all = participants.findByProgrammeIdOrderById(programme.id());
    Predicate<Participant> full =
        programme.isClosed() ? one -> one.has(Step.FINISHED) : isFull(of(programme, all));
    return all.stream()
        .filter(Participant::isIn)
        .filter(full)
        .map(Participant::id)
        .collect(toSet());
  }

  private static Predicate<Participant> isFull(Map<ParticipantId, FullCycle> cycles) {
    return one -> cycles.get(one.id()).isFull();
  }

  /** How far each has come, by what stands there today. */
  public Map<ParticipantId, FullCycle> of(Programme programme) {
    return of(programme, participants.findByProgrammeIdOrderById(programme.id()));
  }

  private Map<ParticipantId, FullCycle> of(Programme programme, List<Participant> all) {
    Seen seen = see(programme, all);
    CycleRule rule = rules.of(programme.kind());
    Map<ParticipantId, FullCycle> cycles = new LinkedHashMap<>();
    all.forEach(one -> cycles.put(one.id(), seen.cycle(one, rule)));
    return cycles;
  }

  private Seen see(Programme programme, List<Participant> all) {
    List<Membership> memberships = tandems.memberships(programme.id());
    if (memberships.isEmpty()) {
      return new Seen(
          memberships, Set.of(), Map.of(), List.of(), Set.of(), answered(programme, all));
    }
    return new Seen(
        memberships,
        tandems.planned(programme.id()),
        meetings.held(programme.id()).stream().collect(groupingBy(HeldMeeting::tandem)),
        standIns.ofProgramme(programme.id()),
        meetings.absences(programme.id()),
        answered(programme, all));
  }

  private Set<String> answered(Programme programme, List<Participant> all) {
    Set<String> subjects = new HashSet<>();
    for (ParticipantRole role : ParticipantRole.values()) {
      List<String> side =
          all.stream().filter(one -> one.role() == role).map(one -> one.id().subject()).toList();
      questionnaires
          .find(programme.asks(), Role.valueOf(role.name()), Purpose.FINAL)
          .filter(asked -> !side.isEmpty())
          .ifPresent(asked -> subjects.addAll(about(asked, side)));
    }
    return subjects;
  }

  private List<String> about(Questionnaire asked, List<String> side) {
    return responses.latest(asked.id(), side).stream().map(Response::subject).toList();
  }

  /** All that a programme knows of its pairs. */
  private record Seen(
      List<Membership> memberships,
      Set<Long> planned,
      Map<TandemId, List<HeldMeeting>> held,
      List<StandIn> standIns,
      Set<Absence> absences,
      Set<String> answered) {

    /** A mentee may have changed the mentor on the way; of a mentor one pair must be whole. */
    FullCycle cycle(Participant one, CycleRule rule) {
      if (!one.isMentor()) {
        return cycle(one, of(one), rule);
      }
      return of(one).stream().collect(groupingBy(Membership::tandem)).values().stream()
          .map(pair -> cycle(one, pair, rule))
          .reduce(FullCycle::best)
          .orElseGet(() -> cycle(one, List.of(), rule));
    }

    private List<Membership> of(Participant one) {
      return memberships.stream()
          .filter(pair -> one.id().equals(one.isMentor() ? pair.mentor() : pair.mentee()))
          .toList();
    }

    private FullCycle cycle(Participant one, List<Membership> pairs, CycleRule rule) {
      List<HeldMeeting> met = met(one, pairs);
      Set<CyclePart> done = EnumSet.noneOf(CyclePart.class);
      note(done, CyclePart.CONSENTS, one.has(Step.CONSENTED));
      note(done, CyclePart.APPLICATION, one.has(Step.APPLIED));
      note(done, CyclePart.PAIR, !pairs.isEmpty());
      note(done, CyclePart.PLAN, pairs.stream().anyMatch(at -> planned.contains(at.tandem())));
      note(done, CyclePart.FIRST_MEETING, has(met, MeetingKind.ORGANISATIONAL));
      note(done, CyclePart.FINAL_MEETING, has(met, MeetingKind.FINAL));
      note(done, CyclePart.FINAL_SURVEY, answered.contains(one.id().subject()));
      return FullCycle.of(one.id(), met.size() + stoodIn(one), done, rule);
    }

    private static void note(Set<CyclePart> done, CyclePart part, boolean is) {
      if (is) {
        done.add(part);
      }
    }

    private static boolean has(Collection<HeldMeeting> met, MeetingKind kind) {
      return met.stream().anyMatch(meeting -> meeting.kind() == kind);
    }

    private boolean isAbsent(Participant one, HeldMeeting meeting) {
      return absences.contains(new Absence(meeting.number(), one.person()));
    }

    private boolean isThere(Participant one, Membership pair, HeldMeeting meeting) {
      return one.isMentor()
          ? standIns.stream().noneMatch(other -> isHeldBy(other, meeting))
          : pair.covers(meeting.at());
    }

    private static boolean isHeldBy(StandIn other, HeldMeeting meeting) {
      return other.tandem().equals(meeting.tandem()) && other.covers(meeting.at());
    }

    /** What a mentor has held in another's place counts for him, and not for the other. */
    private int stoodIn(Participant one) {
      return (int)
          standIns.stream()
              .filter(mine -> mine.participant().equals(one.id()))
              .flatMap(
                  mine ->
                      held.getOrDefault(mine.tandem(), List.of()).stream()
                          .filter(meeting -> isHeldBy(mine, meeting)))
              .filter(meeting -> !isAbsent(one, meeting))
              .distinct()
              .count();
    }

    /** A mentee of a group was at those meetings that took place while belonging to it. */
    private List<HeldMeeting> met(Participant one, List<Membership> pairs) {
      Stream<HeldMeeting> all =
          pairs.stream()
              .flatMap(
                  pair ->
                      held.getOrDefault(pair.id(), List.of()).stream()
                          .filter(meeting -> isThere(one, pair, meeting))
                          .filter(meeting -> !isAbsent(one, meeting)));
      return all.distinct().collect(toCollection(ArrayList::new));
    }
  }
}
