package ru.tandem.gatherings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Codes;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.timetable.Agenda;

/** Plans a gathering, invites all who are ready and sets what will be due. */
@Component
public class PlanGathering {

  public static final String DAY_BEFORE = "gatherings.daybefore";
  public static final String SOON = "gatherings.soon";
  public static final String OVER = "gatherings.over";

  /** Whoever has not said whom he wishes is reminded. */
  public static final String WISHES_NEAR = "gatherings.wishesnear";

  /** The curator may read what everybody wished. */
  public static final String WISHES_OVER = "gatherings.wishesover";

  /** So long before it everybody is reminded for the first time. */
  public static final Duration DAY = Duration.ofHours(24);

  private static final Duration AFTERWARDS = Duration.ofMinutes(15);

  private final Gatherings gatherings;
  private final Guests guests;
  private final Participants participants;
  private final Programmes programmes;
  private final Codes codes;
  private final Agenda agenda;
  private final Clock clock;

  PlanGathering(
      Gatherings gatherings,
      Guests guests,
      Participants participants,
      Programmes programmes,
      Codes codes,
      Agenda agenda,
      Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.participants = participants;
    this.programmes = programmes;
    this.codes = codes;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Everyone who is ready and has no pair yet is a guest. */
  public Gathering plan(ProgrammeId programme, Instant startsAt, String place) {
    return plan(programme, GatheringKind.ACQUAINTANCE, Audience.WAITING, startsAt, place);
  }

  public Gathering plan(
      ProgrammeId programme,
      GatheringKind kind,
      Audience audience,
      Instant startsAt,
      String place) {
    Gathering gathering =
        gatherings.save(
            Gathering.planned(programme, kind, audience, startsAt, place, codes.next()));
    for (Participant participant : audience(programme, audience)) {
      guests.save(Guest.invited(gathering.id(), participant.id(), participant.person()));
    }
    remind(gathering);
    return gathering;
  }

  private void remind(Gathering gathering) {
    forget(gathering);
    Instant startsAt = gathering.startsAt();
    long id = gathering.id().value();
    Instant now = clock.instant();
    if (startsAt.minus(DAY).isAfter(now)) {
      agenda.set(DAY_BEFORE, id, startsAt.minus(DAY));
    }
    if (startsAt.minus(Duration.ofHours(2)).isAfter(now)) {
      agenda.set(SOON, id, startsAt.minus(Duration.ofHours(2)));
    }
    agenda.set(OVER, id, gathering.endsAt().plus(AFTERWARDS));
  }

  @EventListener
  @Order(SchoolMoved.CLOCKS)
  void on(SchoolMoved moved) {
    Instant now = clock.instant();
    programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
        .flatMap(one -> gatherings.findByProgrammeIdOrderByStartsAtDesc(one.id()).stream())
        .forEach(
            gathering -> {
              boolean ahead = gathering.isAhead(now);
              gathering.movesWith(moved, now);
              if (ahead) {
                remind(gathering);
              }
            });
  }

  /** Who would come: ready, not paused, without a pair. */
  public List<Participant> waiting(ProgrammeId programme) {
    return audience(programme, Audience.WAITING);
  }

  /** Whom such an audience consists of now. */
  public List<Participant> audience(ProgrammeId programme, Audience audience) {
    return participants.findByProgrammeIdOrderById(programme).stream()
        .filter(audience::has)
        .toList();
  }

  /** The gathering is closed; where wishes are asked for, they are waited for. */
  public void close(Gathering gathering) {
    gathering.survey(clock.instant());
    gathering
        .wishesUntil()
        .ifPresent(
            until -> {
              agenda.set(WISHES_NEAR, gathering.id().value(), until.minus(DAY));
              agenda.set(WISHES_OVER, gathering.id().value(), until);
            });
  }

  /** Closed too early: nobody is waited for until it is closed again. */
  public void reopen(Gathering gathering) {
    gathering.reopen();
    agenda.cancel(WISHES_NEAR, gathering.id().value());
    agenda.cancel(WISHES_OVER, gathering.id().value());
  }

  /** Whoever was to come hears that the season is over. */
  @EventListener
  void on(ProgrammeClosed closed) {
    gatherings.findByProgrammeIdOrderByStartsAtDesc(closed.programme()).stream()
        .filter(gathering -> !gathering.isCancelled() && !gathering.isSurveyed())
        .forEach(this::callOff);
  }

  /**
   * At another time or place. Who has answered for another hour is asked again; whoever had a place
   * does not lose it by that.
   *
   * @throws ru.tandem.people.AlreadySettled when it was cancelled or closed
   */
  public void move(Gathering gathering, Instant startsAt, String place) {
    boolean otherHour = !startsAt.equals(gathering.startsAt());
    gathering.moves(startsAt, place);
    if (otherHour) {
      Instant now = clock.instant();
      guests
          .findByGatheringIdOrderById(gathering.id())
          .forEach(guest -> guest.isAskedOfAnotherHour(gathering.codeFrom(), now));
    }
    remind(gathering);
  }

  /** Nothing is due any more. */
  public void callOff(Gathering gathering) {
    gathering.cancel(clock.instant());
    forget(gathering);
  }

  private void forget(Gathering gathering) {
    for (String kind : List.of(DAY_BEFORE, SOON, OVER)) {
      agenda.cancel(kind, gathering.id().value());
    }
  }
}
