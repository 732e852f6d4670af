package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** Somebody who lets the curators of other schools see him and ask for help. */
@Entity
public class OpenMentor {

  @Id private Long personId;
  private Instant agreedAt;

  protected OpenMentor() {}

  static OpenMentor agrees(PersonId person, Instant now) {
    OpenMentor mentor = new OpenMentor();
    mentor.personId = person.value();
    mentor.agreedAt = now;
    return mentor;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public Instant agreedAt() {
    return agreedAt;
  }
}
