package ru.tandem.mentors;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolCalendars;
import ru.tandem.schools.Schools;

/**
 * The curator's round: once a term he talks with everybody who takes part. Any note of a talk
 * counts, whoever of the school's curators wrote it.
 */
@Component
public class TalkRound {

  /** Whom nobody has ever spoken to comes first, then who has waited longest. */
  private static final Comparator<Entry> SILENT_LONGEST =
      Comparator.comparing(
          entry -> entry.lastTalk().map(InterviewNote::writtenAt).orElse(Instant.EPOCH));

  private final Participants participants;
  private final InterviewNotes notes;
  private final ReviewApplication review;
  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final SchoolCalendars calendars;
  private final Clock clock;

  TalkRound(
      Participants participants,
      InterviewNotes notes,
      ReviewApplication review,
      CuratedProgrammes programmes,
      Schools schools,
      SchoolCalendars calendars,
      Clock clock) {
    this.participants = participants;
    this.notes = notes;
    this.review = review;
    this.programmes = programmes;
    this.schools = schools;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Somebody to be spoken to.
   *
   * @param lastTalk empty where nobody has spoken to him this season
   * @param tried the note of who looked for him in vain after that; empty where nobody did
   * @param zone of the school
   */
  public record Entry(
      Participant participant,
      Optional<InterviewNote> lastTalk,
      Optional<InterviewNote> tried,
      ZoneId zone) {

    /** The day of that note, at the school. */
    public LocalDate day(InterviewNote note) {
      return LocalDate.ofInstant(note.writtenAt(), zone);
    }
  }

  /**
   * How far a round has come.
   *
   * @param since the first day of the term
   * @param open who has not been spoken to since, the longest silence first
   * @param all how many take part, whether spoken to or not
   */
  public record Round(LocalDate since, List<Entry> open, int all) {

    public int spoken() {
      return all - open.size();
    }
  }

  public Round of(Programme programme) {
    List<Participant> here =
        participants.findByProgrammeIdOrderById(programme.id()).stream()
            .filter(TalkRound::isIn)
            .toList();
    List<InterviewNote> all =
        notes.findByParticipantIdInOrderById(here.stream().map(Participant::id).toList());
    Map<ParticipantId, InterviewNote> talks = latest(all, true);
    Map<ParticipantId, InterviewNote> tries = latest(all, false);
    School school = schools.get(programme.school());
    LocalDate since = since(school);
    Instant began = since.atStartOfDay(school.zone()).toInstant();
    List<Entry> open =
        here.stream()
            .map(one -> entry(one, talks.get(one.id()), tries.get(one.id()), school.zone()))
            .filter(
                entry ->
                    entry.lastTalk().filter(talk -> !talk.writtenAt().isBefore(began)).isEmpty())
            .sorted(SILENT_LONGEST)
            .toList();
    return new Round(since, open, here.size());
  }

  private static boolean isIn(Participant one) {
    return one.isCurrent() && one.has(Step.APPROVED) && !one.isPaused();
  }

  private static Map<ParticipantId, InterviewNote> latest(List<InterviewNote> all, boolean talks) {
    return all.stream()
        .filter(note -> note.isTalk() == talks)
        .collect(
            Collectors.toMap(
                InterviewNote::about,
                Function.identity(),
                BinaryOperator.maxBy(Comparator.comparing(InterviewNote::writtenAt))));
  }

  private static Entry entry(
      Participant one, InterviewNote talk, InterviewNote attempt, ZoneId zone) {
    Optional<InterviewNote> tried =
        Optional.ofNullable(attempt)
            .filter(note -> talk == null || note.writtenAt().isAfter(talk.writtenAt()));
    return new Entry(one, Optional.ofNullable(talk), tried, zone);
  }

  /** By the school's calendar; where it is not known, or is of last year, since September. */
  private LocalDate since(School school) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), school.zone());
    LocalDate september = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
    LocalDate year = september.isAfter(today) ? september.minusYears(1) : september;
    return calendars.of(school.id()).termBegan(today).filter(year::isBefore).orElse(year);
  }

  /**
   * Somebody of the round as a curator finds him.
   *
   * @throws NotFound when there is none, or the person is no curator of that school
   * @throws AlreadySettled when he takes part no more, or rests
   */
  public Participant with(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    if (!isIn(participant)) {
      throw new AlreadySettled();
    }
    return participant;
  }

  /** Said twice on one day it is one note. */
  public InterviewNote note(Person curator, ParticipantId id, TalkOutcome outcome) {
    Entry entry = entry(with(curator, id));
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, entry.zone());
    return notes.findByParticipantIdOrderById(id).stream()
        .filter(note -> note.outcome().filter(outcome::equals).isPresent())
        .filter(note -> note.curator().equals(curator.id()) && entry.day(note).equals(today))
        .findFirst()
        .orElseGet(() -> notes.save(InterviewNote.of(id, curator.id(), outcome, now)));
  }

  /** Of somebody's round what is known, whether still open or not. */
  public Entry entry(Participant one) {
    List<InterviewNote> all = notes.findByParticipantIdOrderById(one.id());
    return entry(
        one,
        latest(all, true).get(one.id()),
        latest(all, false).get(one.id()),
        schools.get(programmes.school(one.programme())).zone());
  }

  /**
   * Takes back what was noted with a key; words stay.
   *
   * @return about whom it was
   * @throws NotFound when it is another's, or the person is no curator of that school
   * @throws AlreadySettled when it was taken back before
   */
  public Participant takeBack(Person curator, ParticipantId about, long note) {
    Participant participant = review.of(curator, about);
    InterviewNote kept =
        notes
            .findById(note)
            .filter(one -> one.about().equals(about))
            .orElseThrow(AlreadySettled::new);
    if (!kept.curator().equals(curator.id()) || kept.outcome().isEmpty()) {
      throw new NotFound();
    }
    notes.delete(kept);
    return participant;
  }
}
