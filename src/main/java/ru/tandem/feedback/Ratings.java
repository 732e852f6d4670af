package ru.tandem.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.SeasonMoved;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Role;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemFormed;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.Agenda;

/** From 1 to 10, about once a month: how well does it go together? */
@Component
public class Ratings {

  /** When both sides of a tandem are asked. */
  public static final String DUE = "feedback.rating";

  /** When both sides are asked whether it is on its way. */
  public static final String MID_TERM = "feedback.midterm";

  /** When a mentor is asked whether the strength lasts. */
  public static final String STRENGTH = "feedback.strength";

  private static final int DAYS = 30;
  private static final int MONTHS = 2;

  /** After the lessons, before the evening. */
  private static final LocalTime HOUR = LocalTime.of(16, 0);

  private final Tandems tandems;
  private final Programmes programmes;
  private final Schools schools;
  private final Questionnaires questionnaires;
  private final Agenda agenda;
  private final Clock clock;

  Ratings(
      Tandems tandems,
      Programmes programmes,
      Schools schools,
      Questionnaires questionnaires,
      Agenda agenda,
      Clock clock) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.schools = schools;
    this.questionnaires = questionnaires;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** What a rating of this tandem is about. */
  public static String subject(Tandem tandem) {
    return "tandem:" + tandem.id();
  }

  /** What a mentor's rating of one of several mentees is about. */
  public static String subject(TandemMember mentee) {
    return "member:" + mentee.id();
  }

  /** What this one is to rate now: a mentor of several, the work with each of them. */
  public static List<String> subjects(Tandem tandem, PersonId rater) {
    List<TandemMember> mentees =
        tandem.mentees().stream().filter(one -> tandem.isAtWork(one.person())).toList();
    return tandem.side(rater) == ParticipantRole.MENTOR && tandem.mentees().size() > 1
        ? mentees.stream().map(Ratings::subject).toList()
        : List.of(subject(tandem));
  }

  /** All that any rating of this tandem was ever about. */
  public static List<String> everySubject(Tandem tandem) {
    return Stream.concat(
            Stream.of(subject(tandem)), tandem.everybody().stream().map(Ratings::subject))
        .toList();
  }

  @EventListener
  void on(TandemFormed formed) {
    Tandem tandem = tandems.get(formed.tandem());
    rollOn(tandem);
    askAtMidTerm(tandem);
    if (!awaitsStrength(tandem)) {
      askStrength(tandem.mentor(), tandem.programme());
    }
  }

  /** Half way between now and the end of the season, where there is time for anything. */
  private void askAtMidTerm(Tandem tandem) {
    Programme programme = programmes.get(tandem.programme());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone(programme));
    long left = today.until(programme.endsOn(), ChronoUnit.DAYS);
    if (left > DAYS) {
      agenda.set(MID_TERM, tandem.id().value(), hour(programme, today.plusDays(left / 2)));
    }
  }

  /** The question half way is still to come. */
  public boolean awaitsMidTerm(Tandem tandem) {
    return agenda.isSet(MID_TERM, tandem.id().value());
  }

  /** When it was asked; empty before, and where there was no time for it. */
  public Optional<Instant> askedAtMidTerm(Tandem tandem) {
    return awaitsMidTerm(tandem)
        ? Optional.empty()
        : halfWay(tandem).filter(at -> !at.isAfter(clock.instant()));
  }

  private Optional<Instant> halfWay(Tandem tandem) {
    Programme programme = programmes.get(tandem.programme());
    LocalDate formed = LocalDate.ofInstant(tandem.formedAt(), zone(programme));
    long left = formed.until(programme.endsOn(), ChronoUnit.DAYS);
    return left <= DAYS
        ? Optional.empty()
        : Optional.of(hour(programme, formed.plusDays(left / 2)));
  }

  /** Another pair is no reason to ask later how the mentor bears the first. */
  private boolean awaitsStrength(Tandem tandem) {
    return agenda.isSet(STRENGTH, tandem.mentor().value());
  }

  /** In two months, unless the season is over by then. */
  public void askStrength(ParticipantId mentor, ProgrammeId id) {
    Programme programme = programmes.get(id);
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone(programme)).plusMonths(MONTHS);
    if (!day.isAfter(programme.endsOn())) {
      agenda.set(STRENGTH, mentor.value(), hour(programme, day));
    }
  }

  private ZoneId zone(Programme programme) {
    return schools.get(programme.school()).zone();
  }

  private Instant hour(Programme programme, LocalDate day) {
    return day.atTime(HOUR).atZone(zone(programme)).toInstant();
  }

  /** Sets the next month's question, unless the season is over by then. */
  public void rollOn(Tandem tandem) {
    Programme programme = programmes.get(tandem.programme());
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone(programme)).plusDays(DAYS);
    Instant due = hour(programme, day);
    if (!tandem.isEnded() && !day.isAfter(programme.endsOn())) {
      agenda.set(DUE, tandem.id().value(), due);
    }
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Tandem> all =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .flatMap(one -> tandems.findByProgrammeIdOrderById(one.id()).stream())
            .toList();
    List<Long> rated = all.stream().map(tandem -> tandem.id().value()).toList();
    List<Long> mentors = all.stream().map(tandem -> tandem.mentor().value()).distinct().toList();
    agenda.move(DUE, rated, moved::sameHour);
    agenda.move(MID_TERM, rated, moved::sameHour);
    agenda.move(STRENGTH, mentors, moved::sameHour);
  }

  /** What had come to its end with the season goes on with it. */
  @EventListener
  void on(SeasonMoved moved) {
    for (Tandem tandem : tandems.working(List.of(moved.programme()))) {
      if (awaitsMidTerm(tandem)) {
        halfWay(tandem)
            .filter(at -> at.isAfter(clock.instant()))
            .ifPresent(at -> agenda.set(MID_TERM, tandem.id().value(), at));
      }
      if (!agenda.isSet(DUE, tandem.id().value())) {
        rollOn(tandem);
      }
      if (!awaitsStrength(tandem)) {
        askStrength(tandem.mentor(), moved.programme());
      }
    }
  }

  public Optional<Questionnaire> questionnaire(Tandem tandem, PersonId person) {
    return questionnaire(tandem, person, Purpose.RATING);
  }

  /** Asked of both sides, about each other. */
  public Optional<Questionnaire> questionnaire(Tandem tandem, PersonId person, Purpose purpose) {
    return questionnaires.find(
        programmes.get(tandem.programme()).asks(),
        tandem.side(person) == ParticipantRole.MENTOR ? Role.MENTOR : Role.MENTEE,
        purpose);
  }
}
