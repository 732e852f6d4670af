package ru.tandem.mentors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;

/**
 * The mentors of all schools of this installation who let other schools ask them. Only grown-ups
 * who are ready for the work stand in it, and each as long as he likes.
 */
@Component
public class RegionBase {

  private final OpenMentors open;
  private final MentorCalls calls;
  private final Participants participants;
  private final Programmes programmes;
  private final People people;
  private final Clock clock;

  RegionBase(
      OpenMentors open,
      MentorCalls calls,
      Participants participants,
      Programmes programmes,
      People people,
      Clock clock) {
    this.open = open;
    this.calls = calls;
    this.participants = participants;
    this.programmes = programmes;
    this.people = people;
    this.clock = clock;
  }

  /** A grown-up who is ready as a mentor somewhere. */
  public boolean mayStand(Person person) {
    return !isMinor(person) && ready(person.id()).findAny().isPresent();
  }

  private boolean isMinor(Person person) {
    return person.bornOn().isEmpty()
        || person.isMinor(LocalDate.now(clock.withZone(person.zone())));
  }

  private Stream<Participant> ready(PersonId person) {
    return participants.current(person).stream()
        .filter(part -> part.isMentor() && part.has(Step.READY) && !part.isPaused());
  }

  public boolean stands(PersonId person) {
    return open.existsById(person.value());
  }

  /**
   * From now on curators of other schools see the mentor; may be said twice.
   *
   * @throws NotFound when the person may not
   */
  public void stand(Person person) {
    if (!mayStand(person)) {
      throw new NotFound();
    }
    if (!stands(person.id())) {
      open.save(OpenMentor.agrees(person.id(), clock.instant()));
    }
  }

  /**
   * Also for whoever may not stand in it any more.
   *
   * @throws NotFound when the person does not stand in it
   */
  public void leave(Person person) {
    open.delete(open.findById(person.id().value()).orElseThrow(NotFound::new));
  }

  /** Where each of those who could help in the programme is a mentor now, in their order. */
  public List<Participant> whoCouldHelp(Programme programme) {
    return open.findAll().stream()
        .flatMap(one -> couldHelp(programme, one.person()).stream())
        .sorted(Comparator.comparing(part -> part.id().value()))
        .toList();
  }

  private Optional<Participant> couldHelp(Programme programme, PersonId person) {
    if (!mayStand(people.get(person)) || isAt(programme.school(), person)) {
      return Optional.empty();
    }
    return ready(person)
        .filter(part -> programme(part).form().mentors() == programme.form().mentors())
        .findFirst();
  }

  private boolean isAt(SchoolId school, PersonId person) {
    return participants.current(person).stream()
        .anyMatch(part -> programme(part).school().equals(school));
  }

  private Programme programme(Participant part) {
    return programmes.get(part.programme());
  }

  /**
   * One of those who could help.
   *
   * @throws NotFound for everybody else
   */
  public Participant of(Programme programme, ParticipantId id) {
    return participants
        .findById(id.value())
        .map(Participant::person)
        .filter(this::stands)
        .flatMap(person -> couldHelp(programme, person))
        .filter(part -> part.id().equals(id))
        .orElseThrow(NotFound::new);
  }

  public boolean isCalled(Programme programme, Participant mentor) {
    return calls.existsByProgrammeIdAndMentorId(programme.id(), mentor.person());
  }

  /**
   * @throws AlreadySettled when the mentor has been called to this programme before
   */
  public MentorCall call(Person curator, Programme programme, Participant mentor) {
    if (isCalled(programme, mentor)) {
      throw new AlreadySettled();
    }
    return calls.save(
        MentorCall.to(mentor.person(), programme.id(), curator.id(), clock.instant()));
  }

  /** What the mentor has not settled: no word yet, or a yes without having come. */
  public List<MentorCall> openTo(PersonId mentor) {
    return calls.findByMentorIdOrderById(mentor).stream().filter(this::isOpen).toList();
  }

  /** Where whoever is called works as a mentor now; empty when that has ended. */
  public Optional<SchoolId> sender(MentorCall call) {
    SchoolId calling = programmes.get(call.programme()).school();
    return ready(call.mentor())
        .map(part -> programme(part).school())
        .filter(school -> !school.equals(calling))
        .findFirst();
  }

  private boolean isOpen(MentorCall call) {
    return !call.isDeclined()
        && !programmes.get(call.programme()).isClosed()
        && participants.findByPersonIdOrderById(call.mentor()).stream()
            .noneMatch(part -> part.programme().equals(call.programme()));
  }

  /**
   * @throws NotFound when nobody has called this person so
   * @throws AlreadySettled when it has been declined, or the mentor has come, or the season is over
   */
  public MentorCall openTo(Person mentor, long id) {
    MentorCall call =
        calls
            .findById(id)
            .filter(one -> one.mentor().equals(mentor.id()))
            .orElseThrow(NotFound::new);
    if (!isOpen(call)) {
      throw new AlreadySettled();
    }
    return call;
  }

  /**
   * @throws NotFound when nobody has called this person so
   * @throws AlreadySettled when it has been answered before, or the season is over
   */
  public MentorCall answer(Person mentor, long id, MentorCall.Answer answer) {
    MentorCall call = openTo(mentor, id);
    call.isAnswered(answer, clock.instant());
    return call;
  }
}
