package ru.tandem.alumni;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;

/** What somebody wants after a season: said by himself, and agreed to by whoever has to. */
@Component
public class WhatNext {

  private final Intents intents;
  private final Participants participants;
  private final Guardianships guardianships;
  private final People people;
  private final Programmes programmes;
  private final Clock clock;

  WhatNext(
      Intents intents,
      Participants participants,
      Guardianships guardianships,
      People people,
      Programmes programmes,
      Clock clock) {
    this.intents = intents;
    this.participants = participants;
    this.guardianships = guardianships;
    this.people = people;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The parts after which the person may say what comes next: of those who were accepted. */
  public List<Participant> of(Person person) {
    return participants.findByPersonIdOrderById(person.id()).stream()
        .filter(Participant::isIn)
        .filter(one -> one.has(Step.APPROVED))
        .filter(one -> one.isOver() || one.has(Step.MET))
        .toList();
  }

  /**
   * @throws NotFound when the person has no such part, or had nothing of it
   */
  public Participant of(Person person, ParticipantId id) {
    return of(person).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What has been said of it after whatever season of that school: it is said to the school. */
  public Optional<Intent> of(Participant part, IntentKind kind) {
    return said(part, kind).stream().reduce((one, other) -> other.isAgreed() ? other : one);
  }

  private List<Intent> said(Participant part, IntentKind kind) {
    SchoolId school = school(part.programme());
    return intents.findByPersonIdOrderById(part.person()).stream()
        .filter(one -> one.kind() == kind && school(one.programme()).equals(school))
        .toList();
  }

  private SchoolId school(ProgrammeId programme) {
    return programmes.get(programme).school();
  }

  /** May be said twice. A minor's word waits for a guardian. */
  public Intent wants(Person person, ParticipantId id, IntentKind kind) {
    Participant part = of(person, id);
    Intent intent =
        of(part, kind).orElseGet(() -> intents.save(Intent.of(part, kind, clock.instant())));
    if (!isMinor(person)) {
      intent.agrees(person.id(), clock.instant());
    }
    return intent;
  }

  /** May be said twice. */
  public void wantsNoMore(Person person, ParticipantId id, IntentKind kind) {
    intents.deleteAll(said(of(person, id), kind));
  }

  private boolean isMinor(Person person) {
    return person.isMinor(LocalDate.now(clock.withZone(person.zone())));
  }

  /** Who has to agree besides. */
  public List<PersonId> guardians(Intent intent) {
    return isMinor(people.get(intent.person()))
        ? guardianships.findByChildId(intent.person()).stream().map(Guardianship::guardian).toList()
        : List.of();
  }

  /**
   * A guardian says yes, or no, which leaves nothing behind.
   *
   * @throws NotFound when there is no such wish of a child of this person
   */
  public Intent agrees(Person guardian, IntentId id, boolean yes) {
    Intent intent = intents.require(id);
    if (!guardians(intent).contains(guardian.id())) {
      throw new NotFound();
    }
    if (yes) {
      intent.agrees(guardian.id(), clock.instant());
    } else {
      intents.delete(intent);
    }
    return intent;
  }

  /** What children have said who have this guardian, and nobody has answered yet. */
  public List<Intent> asked(Person guardian) {
    return guardianships.findByGuardianId(guardian.id()).stream()
        .flatMap(one -> intents.findByPersonIdOrderById(one.child()).stream())
        .filter(this::waits)
        .toList();
  }

  /** It waits for somebody else; what was said as a minor waits for nobody from 18 on. */
  public boolean waits(Intent intent) {
    return !intent.isAgreed() && isMinor(people.get(intent.person()));
  }

  /** What one child has said after one season and waits. */
  public List<Intent> waiting(ParticipantId participant) {
    return intents.findByParticipantIdOrderById(participant).stream().filter(this::waits).toList();
  }

  /** What waits after a season. */
  public List<Intent> waiting(ProgrammeId programme) {
    return intents.findByProgrammeIdOrderById(programme).stream().filter(this::waits).toList();
  }

  /**
   * Nobody who answers for the child is in the chat: a curator has asked otherwise, and tells it.
   *
   * @throws AlreadySettled when it is settled
   */
  public void isTold(Person curator, Intent intent, boolean yes) {
    if (!waits(intent)) {
      throw new AlreadySettled();
    }
    if (yes) {
      intent.agrees(curator.id(), clock.instant());
    } else {
      intents.delete(intent);
    }
  }

  public Intent require(IntentId id) {
    return intents.require(id);
  }

  @EventListener
  @Order(DataPlace.INTENTS)
  void write(DataAsked asked) {
    asked.sheet().section("alumni.mydata");
    for (Intent intent : intents.findByPersonIdOrderById(asked.person())) {
      asked
          .sheet()
          .line("alumni.mydata." + intent.kind(), programmes.get(intent.programme()).title());
    }
  }

  @EventListener
  @Order(Erasing.NEEDS)
  void erase(PersonErased erased) {
    erased.rows().add(intents.deleteByPersonId(erased.person()));
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(ErasedFromProgramme erased) {
    List<Intent> gone = new ArrayList<>();
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      gone.addAll(intents.findByParticipantIdOrderById(part.id()));
    }
    intents.deleteAll(gone);
    erased.rows().add(gone.size());
  }
}
