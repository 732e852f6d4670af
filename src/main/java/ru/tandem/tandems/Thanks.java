package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** Somebody has thanked the other side. */
@Entity
public class Thanks {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private PersonId personId;
  private Instant saidAt;

  protected Thanks() {}

  public static Thanks of(TandemId tandem, PersonId person, Instant now) {
    Thanks thanks = new Thanks();
    thanks.tandemId = tandem;
    thanks.personId = person;
    thanks.saidAt = now;
    return thanks;
  }

  public TandemId tandem() {
    return tandemId;
  }

  public PersonId person() {
    return personId;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
