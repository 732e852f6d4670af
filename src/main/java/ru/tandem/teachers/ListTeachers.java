package ru.tandem.teachers;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Side;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** The teachers of a programme who are mentored, and what is known of each. */
@Component
public class ListTeachers {

  /** So many of the lowest answers of a self-check are told. */
  private static final int WEAKEST = 3;

  /** From here on no help is needed. */
  private static final int SURE = 8;

  private final Participants participants;
  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final ReviewApplication review;
  private final Applications applications;
  private final TeacherNotes notes;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Clock clock;

  ListTeachers(
      Participants participants,
      CuratedProgrammes curated,
      Programmes programmes,
      ReviewApplication review,
      Applications applications,
      TeacherNotes notes,
      Questionnaires questionnaires,
      Responses responses,
      Clock clock) {
    this.participants = participants;
    this.curated = curated;
    this.programmes = programmes;
    this.review = review;
    this.applications = applications;
    this.notes = notes;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.clock = clock;
  }

  /**
   * One of the list.
   *
   * @param applied the answers of the application, as long as they are kept
   * @param checked the latest self-check
   */
  public record Teacher(
      Participant part,
      Optional<TeacherNote> note,
      Optional<Response> applied,
      Optional<Response> checked) {}

  /** Mentees of such programmes are teachers. */
  public static boolean fits(Programme programme) {
    return programme.form().mentees() == Side.STAFF;
  }

  /**
   * All who are in, in a few readings.
   *
   * @throws NotFound for who is no curator of the school, and where no teachers are mentored
   */
  public List<Teacher> of(Person curator, ProgrammeId id) {
    Programme programme = curated.of(curator, id);
    if (!fits(programme)) {
      throw new NotFound();
    }
    List<Participant> all =
        participants.findByProgrammeIdAndRoleOrderById(id, ParticipantRole.MENTEE).stream()
            .filter(Participant::isIn)
            .toList();
    Map<ParticipantId, TeacherNote> noted = new HashMap<>();
    notes
        .findByParticipantIdIn(all.stream().map(Participant::id).toList())
        .forEach(note -> noted.put(note.teacher(), note));
    Map<ParticipantId, Response> applied = applications.of(all);
    Map<String, Response> checked = new HashMap<>();
    check(programme)
        .ifPresent(
            asked ->
                responses
                    .latest(asked.id(), all.stream().map(one -> one.id().subject()).toList())
                    .forEach(said -> checked.put(said.subject(), said)));
    return all.stream()
        .map(
            one ->
                new Teacher(
                    one,
                    Optional.ofNullable(noted.get(one.id())),
                    Optional.ofNullable(applied.get(one.id())),
                    Optional.ofNullable(checked.get(one.id().subject()))))
        .toList();
  }

  /**
   * @throws NotFound when the curator finds no such teacher
   */
  public Teacher of(Person curator, ParticipantId id) {
    Participant part = review.of(curator, id);
    if (!isTeacher(part)) {
      throw new NotFound();
    }
    return known(part);
  }

  public Teacher known(Participant part) {
    return new Teacher(
        part,
        notes.findByParticipantId(part.id()),
        applications.of(part),
        check(programmes.get(part.programme())).flatMap(asked -> latest(part, asked)));
  }

  private Optional<Response> latest(Participant part, Questionnaire asked) {
    return responses.latest(part.person(), asked.id(), part.id().subject());
  }

  public boolean isTeacher(Participant part) {
    return part.role() == ParticipantRole.MENTEE && fits(programmes.get(part.programme()));
  }

  public TeacherNote note(Person curator, ParticipantId id, TeacherNote.Known known) {
    Participant part = of(curator, id).part();
    TeacherNote note =
        notes.findByParticipantId(part.id()).orElseGet(() -> TeacherNote.of(part.id()));
    return notes.save(note.says(known, curator.id(), clock.instant()));
  }

  /** Where this person is a teacher who is mentored, and may check himself. */
  public List<Participant> own(PersonId person) {
    return participants.findByPersonIdOrderById(person).stream()
        .filter(one -> one.isCurrent() && isTeacher(one))
        .filter(one -> !programmes.get(one.programme()).isClosed())
        .filter(one -> check(programmes.get(one.programme())).isPresent())
        .toList();
  }

  /** The self-check by the professional standard; empty where the school has none. */
  public Optional<Questionnaire> check(Programme programme) {
    return questionnaires.find(programme.asks(), Role.MENTEE, Purpose.SELF_CHECK);
  }

  public Questionnaire check(Participant part) {
    return check(programmes.get(part.programme())).orElseThrow(NotFound::new);
  }

  /** Where he feels least sure, the least sure first. */
  public List<Item> weakest(Response checked) {
    return questionnaires.byId(checked.questionnaire()).stream()
        .flatMap(asked -> asked.items().stream())
        .filter(item -> checked.number(item.key()).orElse(SURE) < SURE)
        .sorted(Comparator.comparing(item -> checked.number(item.key()).getAsInt()))
        .limit(WEAKEST)
        .toList();
  }
}
