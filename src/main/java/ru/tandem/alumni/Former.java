package ru.tandem.alumni;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Admission;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.JoinProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;

/** Those of earlier seasons of a school who want to mentor, for the base of the next one. */
@Component
public class Former {

  private final Intents intents;
  private final Participants participants;
  private final People people;
  private final Programmes programmes;
  private final Invite invite;
  private final JoinProgramme join;
  private final Clock clock;

  Former(
      Intents intents,
      Participants participants,
      People people,
      Programmes programmes,
      Invite invite,
      JoinProgramme join,
      Clock clock) {
    this.intents = intents;
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
    this.invite = invite;
    this.join = join;
    this.clock = clock;
  }

  /** Who may be called to this programme as a mentor, each once, the latest word of each. */
  public List<Intent> to(Programme programme) {
    List<ProgrammeId> others =
        programmes.findBySchoolIdOrderByIdDesc(programme.school()).stream()
            .map(Programme::id)
            .filter(id -> !id.equals(programme.id()))
            .toList();
    if (programme.isClosed() || others.isEmpty()) {
      return List.of();
    }
    Map<PersonId, Intent> by = new LinkedHashMap<>();
    intents.findByProgrammeIdInAndKindOrderById(others, IntentKind.MENTOR).stream()
        .filter(Intent::isAgreed)
        .filter(intent -> isWelcome(intent.person(), programme))
        .forEach(intent -> by.put(intent.person(), intent));
    return List.copyOf(by.values());
  }

  /** Who has said in whatever season of the school to be told how it goes on, each once. */
  public List<Intent> inTouch(SchoolId school) {
    List<ProgrammeId> seasons =
        programmes.findBySchoolIdOrderByIdDesc(school).stream().map(Programme::id).toList();
    Map<PersonId, Intent> by = new LinkedHashMap<>();
    intents.findByProgrammeIdInAndKindOrderById(seasons, IntentKind.STAY).stream()
        .filter(Intent::isAgreed)
        .filter(intent -> !people.get(intent.person()).isGone())
        .forEach(intent -> by.put(intent.person(), intent));
    return List.copyOf(by.values());
  }

  private boolean isWelcome(PersonId id, Programme programme) {
    Person person = people.get(id);
    LocalDate today = LocalDate.now(clock.withZone(person.zone()));
    return !person.isGone()
        && participants.of(id, programme.id()).isEmpty()
        && person
            .age(today)
            .map(age -> Admission.of(programme.form(), ParticipantRole.MENTOR, age))
            .filter(Admission.WELCOME::equals)
            .isPresent();
  }

  /**
   * @return false when the person has been called there before
   */
  public boolean calls(Intent intent, Programme programme) {
    return intent.isCalled(programme.id());
  }

  /** To this programme the person has been called, and may come. */
  public Optional<Intent> call(Person person, ProgrammeId programme) {
    return intents.findByPersonIdOrderById(person.id()).stream()
        .filter(Intent::isAgreed)
        .filter(intent -> intent.calledTo().filter(programme::equals).isPresent())
        .findFirst();
  }

  /**
   * Comes into the next base under the name that is known; consents are asked for anew.
   *
   * @throws NotFound for whoever was not called
   * @throws AlreadySettled when the person is in, or the programme is over
   */
  public Participant comes(Person person, ProgrammeId id) {
    call(person, id).orElseThrow(NotFound::new);
    Programme programme = programmes.get(id);
    if (!isWelcome(person.id(), programme) || programme.isClosed()) {
      throw new AlreadySettled();
    }
    Invitation invitation = invite.to(id, ParticipantRole.MENTOR);
    return join.by(
        person,
        invitation,
        person.name().orElseThrow(NotFound::new),
        person.bornOn().orElseThrow());
  }
}
