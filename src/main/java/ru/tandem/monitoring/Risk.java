package ru.tandem.monitoring;

import static ru.tandem.enrolment.ParticipantRole.MENTEE;
import static ru.tandem.enrolment.ParticipantRole.MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.monitoring.Signs.Side;

/**
 * What can go wrong with a pair, the gravest first. A new risk is a new line here and its text. The
 * texts tell what is seen, never whose fault it is.
 */
public enum Risk {
  UNSAFE(each(Risk::unsafe)),
  BLOCKED(each(Risk::blocked)),
  MISSES(Risk::misses),
  NO_MEETING(Risk::noMeeting),
  LOW_RATING(each(Risk::lowRating)),
  RATING_FELL(each(Risk::ratingFell)),
  DISPUTED(Risk::disputed),
  PARTED(Risk::parted),
  RATINGS_APART(Risk::ratingsApart),
  SIDES_APART(Risk::sidesApart),
  LATE_SURVEY(each(Risk::lateSurvey));

  private final Test test;

  Risk(Test test) {
    this.test = test;
  }

  /** Somebody should look today. */
  public boolean isUrgent() {
    return this == UNSAFE;
  }

  /** It is about a person, in however many pairs: it is told once and not with each of them. */
  public boolean isPersonal() {
    return this == UNSAFE || this == BLOCKED || this == LATE_SURVEY;
  }

  /** A word to both of them may be enough. */
  public boolean isAboutMeeting() {
    return this == MISSES || this == NO_MEETING;
  }

  /** All reasons to look at a pair, the gravest first; none is the usual case. */
  static List<Reason> of(Signs signs, Thresholds limits, Instant now) {
    Look look = new Look(limits, now);
    return Stream.of(values()).flatMap(risk -> risk.test.reasons(signs, look)).toList();
  }

  private static Optional<Reason> unsafe(Side side, Look at) {
    return side.safety().isPresent() && side.safety().getAsInt() <= at.limits().safetyAtMost()
        ? Optional.of(Reason.about(side.person(), UNSAFE, side.safety().getAsInt()))
        : Optional.empty();
  }

  private static Optional<Reason> blocked(Side side, Look at) {
    return side.blocked() ? Optional.of(Reason.about(side.person(), BLOCKED)) : Optional.empty();
  }

  private static Stream<Reason> misses(Signs signs, Look at) {
    return signs.misses() >= at.limits().misses()
        ? Stream.of(Reason.of(MISSES, signs.misses()))
        : Stream.empty();
  }

  private static Stream<Reason> noMeeting(Signs signs, Look at) {
    return signs.lastMet().stream()
        .filter(met -> at.isOver(met, at.limits().noMeeting()))
        .map(met -> Reason.of(NO_MEETING, at.days(met)));
  }

  private static Optional<Reason> lowRating(Side side, Look at) {
    return side.rating()
        .filter(rating -> rating <= at.limits().ratingAtMost())
        .map(rating -> Reason.about(side.person(), LOW_RATING, rating));
  }

  private static Optional<Reason> ratingFell(Side side, Look at) {
    return side.ratingBefore()
        .filter(before -> before - side.rating().orElseThrow() >= at.limits().ratingFall())
        .map(
            before ->
                Reason.about(side.person(), RATING_FELL, before, side.rating().orElseThrow()));
  }

  private static Stream<Reason> ratingsApart(Signs signs, Look at) {
    for (Side mentee : signs.on(MENTEE).toList()) {
      for (int mentor : ratings(signs.on(MENTOR).filter(side -> side.isOf(mentee.person())))) {
        for (int mark : mentee.rating().stream().toList()) {
          if (Math.abs(mentor - mark) >= at.limits().ratingsApart()) {
            return Stream.of(Reason.of(RATINGS_APART, mentor, mark));
          }
        }
      }
    }
    return Stream.empty();
  }

  private static Stream<Reason> disputed(Signs signs, Look at) {
    return signs.heard().disputed() ? Stream.of(Reason.of(DISPUTED)) : Stream.empty();
  }

  private static Stream<Reason> parted(Signs signs, Look at) {
    return signs.heard().parted() ? Stream.of(Reason.of(PARTED)) : Stream.empty();
  }

  private static Stream<Reason> sidesApart(Signs signs, Look at) {
    return signs.heard().gap().stream()
        .filter(gap -> gap.size() >= at.limits().sidesApart())
        .map(gap -> Reason.measured(gap.measure(), SIDES_APART, gap.mentor(), gap.mentee()));
  }

  private static List<Integer> ratings(Stream<Side> sides) {
    return sides.flatMap(side -> side.rating().stream()).toList();
  }

  private static Optional<Reason> lateSurvey(Side side, Look at) {
    return side.surveyAskedAt()
        .filter(asked -> at.isOver(asked, at.limits().surveyLate()))
        .map(asked -> Reason.about(side.person(), LATE_SURVEY, at.days(asked)));
  }

  private static Test each(SideTest test) {
    return (signs, look) ->
        signs.people().stream().flatMap(side -> test.reason(side, look).stream());
  }

  private interface Test {
    Stream<Reason> reasons(Signs signs, Look look);
  }

  private interface SideTest {
    Optional<Reason> reason(Side side, Look look);
  }

  private record Look(Thresholds limits, Instant now) {

    boolean isOver(Instant since, Duration limit) {
      return !now.isBefore(since.plus(limit));
    }

    long days(Instant since) {
      return Duration.between(since, now).toDays();
    }
  }
}
