package ru.tandem.monitoring.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FullCycles;
import ru.tandem.meetings.MeetingState;
import ru.tandem.people.Erasing;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;

/** Which mentors fit which nomination by the stated rules, and whom the curator has chosen. */
@Component
public class Nominations {

  /** Of many who fit alike no more are proposed. */
  private static final int PROPOSED = 3;

  private static final int ENOUGH_MEETINGS = 5;

  private final ReadSeason read;
  private final FullCycles cycles;
  private final PlanTasks tasks;
  private final Nominees chosen;
  private final Participants participants;

  Nominations(
      ReadSeason read,
      FullCycles cycles,
      PlanTasks tasks,
      Nominees chosen,
      Participants participants) {
    this.read = read;
    this.cycles = cycles;
    this.tasks = tasks;
    this.chosen = chosen;
    this.participants = participants;
  }

  /**
   * @param number by which he fits: meetings, mentees, steps
   */
  public record Proposed(Nomination nomination, Member mentor, long number, boolean chosen) {}

  /** In the order of the nominations; who fits best stands first. */
  public List<Proposed> of(Programme programme) {
    Season season = read.of(programme);
    Set<ParticipantId> full = cycles.full(programme);
    List<Nominee> named = chosen.findByProgrammeIdOrderById(programme.id());
    List<Proposed> all = new ArrayList<>();
    for (Nomination one : Nomination.values()) {
      Set<Member> honoured =
          season.mentors().stream()
              .filter(mentor -> named.stream().anyMatch(each -> each.is(mentor.part().id(), one)))
              .collect(Collectors.toSet());
      proposed(season, one, full, honoured).forEach(all::add);
    }
    return all;
  }

  /** The best by the rule, and after them whoever has been chosen before others overtook him. */
  private Stream<Proposed> proposed(
      Season season, Nomination one, Set<ParticipantId> full, Set<Member> honoured) {
    List<Proposed> all =
        season.mentors().stream()
            .map(
                mentor ->
                    new Proposed(
                        one, mentor, number(season, one, mentor, full), honoured.contains(mentor)))
            .filter(each -> each.number() > 0 || each.chosen())
            .sorted(Comparator.comparingLong(Proposed::number).reversed())
            .toList();
    return Stream.concat(
        all.stream().limit(PROPOSED), all.stream().skip(PROPOSED).filter(Proposed::chosen));
  }

  /** Nought for who does not fit. */
  private long number(Season season, Nomination one, Member mentor, Set<ParticipantId> full) {
    List<Pair> pairs = season.of(mentor);
    long held = pairs.stream().mapToLong(pair -> pair.held().size()).sum();
    return switch (one) {
      case FULL_CYCLE -> full.contains(mentor.part().id()) ? Math.max(held, 1) : 0;
      case MOST_MEETINGS -> held;
      case FAITHFUL -> held >= ENOUGH_MEETINGS && !hasMissed(pairs) ? held : 0;
      case SEVERAL_MENTEES -> {
        long mentees = own(pairs, mentor).mapToLong(pair -> pair.mentees().size()).sum();
        yield mentees > 1 ? mentees : 0;
      }
      case STEPS_DONE ->
          own(pairs, mentor)
              .flatMap(pair -> tasks.of(pair.tandem().id()).stream())
              .filter(PlanTask::isDone)
              .count();
    };
  }

  /** Who has stood in for another has met that pair, and its plan is not his. */
  private static Stream<Pair> own(List<Pair> pairs, Member mentor) {
    return pairs.stream().filter(pair -> pair.tandem().mentor().equals(mentor.part().id()));
  }

  private static boolean hasMissed(List<Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.meetings().stream())
        .anyMatch(meeting -> meeting.state() == MeetingState.MISSED);
  }

  /**
   * Chooses, or takes the choice back; may be said twice.
   *
   * @throws NotFound for who is not proposed for it
   */
  public void choose(Programme programme, Nomination one, long mentor, boolean yes) {
    Proposed proposed =
        of(programme).stream()
            .filter(each -> each.nomination() == one && each.mentor().id() == mentor)
            .findFirst()
            .orElseThrow(NotFound::new);
    ParticipantId part = proposed.mentor().part().id();
    if (yes && !proposed.chosen()) {
      chosen.save(Nominee.of(programme.id(), part, one));
    } else if (!yes) {
      chosen.deleteAll(
          chosen.findByParticipantId(part).stream().filter(each -> each.is(part, one)).toList());
    }
  }

  /** Those whom the curator has chosen and who are still there. */
  public List<Proposed> chosen(Programme programme) {
    return of(programme).stream().filter(Proposed::chosen).toList();
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(ErasedFromProgramme erased) {
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      List<Nominee> own = chosen.findByParticipantId(part.id());
      chosen.deleteAll(own);
      erased.rows().add(own.size());
    }
  }
}
