package ru.tandem.roadmap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.Ratings;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.mentors.TrainingSessions;
import ru.tandem.outreach.InformationEvents;
import ru.tandem.programmes.Programme;
import ru.tandem.questionnaires.Response;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/**
 * What the bot sees happen in a programme, by the action of the roadmap that is done with it. What
 * everybody has to do is done when all who are in have done it: as many as were planned, or those
 * who are there when its day comes. What happens on paper alone the bot cannot see.
 */
@Component
class Happened {

  private final Participants participants;
  private final InformationEvents events;
  private final TrainingSessions sessions;
  private final Gatherings gatherings;
  private final Tandems tandems;
  private final Meetings meetings;
  private final Surveys surveys;
  private final Ratings ratings;
  private final IssuedPapers papers;
  private final ObjectProvider<SeenElsewhere> elsewhere;

  Happened(
      Participants participants,
      InformationEvents events,
      TrainingSessions sessions,
      Gatherings gatherings,
      Tandems tandems,
      Meetings meetings,
      Surveys surveys,
      Ratings ratings,
      IssuedPapers papers,
      ObjectProvider<SeenElsewhere> elsewhere) {
    this.participants = participants;
    this.events = events;
    this.sessions = sessions;
    this.gatherings = gatherings;
    this.tandems = tandems;
    this.meetings = meetings;
    this.surveys = surveys;
    this.ratings = ratings;
    this.papers = papers;
    this.elsewhere = elsewhere;
  }

  /**
   * When the action was done, if the bot has seen it.
   *
   * @param action its stage and code, as in {@code pairs.gathering}; the fact is called so, too
   * @param due whether its day has come
   */
  Optional<Instant> when(Programme programme, String action, boolean due, Instant now) {
    return switch (action) {
      case "conditions.order" -> paper(programme, "order-model", IssuedPaper::numberedAt);
      case "conditions.curator" -> curated(programme, due);
      case "conditions.roadmap" -> paper(programme, "roadmap", Happened::approved);
      case "conditions.inform" -> informed(programme, now);
      case "mentees.invite" -> first(mentees(programme), Step.JOINED);
      case "mentors.invite" -> first(mentors(programme), Step.JOINED);
      case "mentees.consents" -> mentees(programme, due, one -> one.at(Step.CONSENTED));
      case "mentees.needs" -> mentees(programme, due, one -> one.at(Step.APPLIED));
      case "mentees.baseline" -> mentees(programme, due, one -> answered(one, Survey.FIRST));
      case "mentors.applications" -> mentors(programme, due, one -> one.at(Step.APPLIED));
      case "training.selection" -> mentors(programme, due, one -> one.at(Step.APPROVED));
      case "training.school" -> trained(programme, due, now);
      case "pairs.gathering" -> gathered(programme, now);
      case "pairs.matching" -> mentees(programme, due, one -> one.at(Step.PAIRED));
      case "pairs.unpaired" ->
          due ? mentees(programme, true, one -> one.at(Step.PAIRED)) : Optional.empty();
      case "pairs.order" -> ordered(programme);
      case "work.organisational" -> held(programme, MeetingKind.ORGANISATIONAL);
      case "work.trial" -> held(programme, MeetingKind.TRIAL);
      case "work.planning" -> held(programme, MeetingKind.PLANNING);
      case "work.regular" -> due ? held(programme, MeetingKind.REGULAR) : Optional.empty();
      case "work.interim" -> halfWay(programme);
      case "completion.final" -> held(programme, MeetingKind.FINAL);
      case "completion.surveys" -> surveyed(programme);
      case "completion.monitoring" -> paper(programme, "final-report", Happened::approved);
      case "completion.thanks" -> paper(programme, "order-rewards", IssuedPaper::numberedAt);
      default ->
          elsewhere
              .orderedStream()
              .flatMap(one -> one.when(programme, action, due).stream())
              .findFirst();
    };
  }

  /** Somebody has planned the season: there is a curator, also where no order says so. */
  private Optional<Instant> curated(Programme programme, boolean due) {
    Optional<Instant> ordered = paper(programme, "order-curator", IssuedPaper::numberedAt);
    return ordered.isPresent() || !due ? ordered : Optional.of(programme.plannedAt());
  }

  /** What the school does on paper it tells the bot by a number, or the head by his yes. */
  private Optional<Instant> paper(
      Programme programme, String code, Function<IssuedPaper, Optional<Instant>> done) {
    return papers.findByProgrammeIdAndCodeAndSubject(programme.id(), code, 0).flatMap(done);
  }

  private static Optional<Instant> approved(IssuedPaper paper) {
    return paper.word().approvedAt();
  }

  private List<Participant> mentees(Programme programme) {
    return in(programme, ParticipantRole.MENTEE);
  }

  private List<Participant> mentors(Programme programme) {
    return in(programme, ParticipantRole.MENTOR);
  }

  private List<Participant> in(Programme programme, ParticipantRole role) {
    return participants.findByProgrammeIdAndRoleOrderById(programme.id(), role).stream()
        .filter(Participant::isIn)
        .toList();
  }

  private static Optional<Instant> first(List<Participant> who, Step step) {
    return who.stream().flatMap(one -> one.at(step).stream()).min(Instant::compareTo);
  }

  private Optional<Instant> mentees(
      Programme programme, boolean due, Function<Participant, Optional<Instant>> done) {
    List<Participant> who = mentees(programme);
    return due || who.size() >= programme.plannedMentees() ? all(who, done) : Optional.empty();
  }

  private Optional<Instant> mentors(
      Programme programme, boolean due, Function<Participant, Optional<Instant>> done) {
    List<Participant> who = mentors(programme);
    return due || who.size() >= programme.plannedMentors() ? all(who, done) : Optional.empty();
  }

  /** When the last of them did it; nothing when one has not, or nobody is there. */
  private static <T> Optional<Instant> all(Collection<T> who, Function<T, Optional<Instant>> done) {
    return who.stream().allMatch(one -> done.apply(one).isPresent())
        ? who.stream().map(done).flatMap(Optional::stream).max(Instant::compareTo)
        : Optional.empty();
  }

  private Optional<Instant> answered(Participant one, Survey survey) {
    return surveys.answer(one, survey).map(Response::submittedAt);
  }

  private Optional<Instant> informed(Programme programme, Instant now) {
    return events.findByProgrammeIdOrderByStartsAtDesc(programme.id()).stream()
        .filter(event -> !event.isCancelled() && event.endsAt().isBefore(now))
        .map(event -> event.endsAt())
        .min(Instant::compareTo);
  }

  /** All are ready, or by its day a session was held. */
  private Optional<Instant> trained(Programme programme, boolean due, Instant now) {
    Optional<Instant> ready = mentors(programme, due, one -> one.at(Step.READY));
    return ready.isPresent() || !due
        ? ready
        : sessions.findByProgrammeIdAndCancelledAtIsNullOrderByStartsAt(programme.id()).stream()
            .filter(session -> !session.isAhead(now))
            .map(TrainingSession::startsAt)
            .max(Instant::compareTo);
  }

  private Optional<Instant> gathered(Programme programme, Instant now) {
    return gatherings.findByProgrammeIdOrderByStartsAtDesc(programme.id()).stream()
        .filter(one -> one.kind().asksWishes())
        .filter(one -> !one.isCancelled() && one.endsAt().isBefore(now))
        .map(Gathering::endsAt)
        .min(Instant::compareTo);
  }

  private List<Tandem> living(Programme programme) {
    return tandems.findByProgrammeIdOrderById(programme.id()).stream()
        .filter(tandem -> !tandem.isEnded())
        .toList();
  }

  private Optional<Instant> ordered(Programme programme) {
    return all(living(programme), tandem -> tandem.order().map(order -> tandem.formedAt()));
  }

  private Optional<Instant> held(Programme programme, MeetingKind kind) {
    return all(
        living(programme),
        tandem ->
            meetings.findByTandemIdOrderByStartsAt(tandem.id()).stream()
                .filter(one -> one.kind() == kind && one.state() == MeetingState.HELD)
                .map(Meeting::endsAt)
                .findFirst());
  }

  /** All pairs that there was time to ask half way have been asked. */
  private Optional<Instant> halfWay(Programme programme) {
    List<Tandem> living = living(programme);
    return living.stream().anyMatch(ratings::awaitsMidTerm)
        ? Optional.empty()
        : living.stream()
            .flatMap(tandem -> ratings.askedAtMidTerm(tandem).stream())
            .max(Instant::compareTo);
  }

  /** All who have worked in a pair have answered the last survey. */
  private Optional<Instant> surveyed(Programme programme) {
    if (!programme.isFinalSurveyAsked()) {
      return Optional.empty();
    }
    List<Participant> worked =
        participants.findByProgrammeIdOrderById(programme.id()).stream()
            .filter(one -> one.isIn() && one.has(Step.PAIRED))
            .toList();
    return all(worked, one -> answered(one, Survey.FINAL));
  }
}
