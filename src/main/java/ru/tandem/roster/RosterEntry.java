package ru.tandem.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Somebody whom the school expects in a programme. */
@Entity
public class RosterEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String name;
  private String folded;
  private String schoolClass;
  private LocalDate bornOn;
  private String guardian;
  private String phones;

  /** Whose each of the phones is, line by line. */
  private String owners;

  private Instant addedAt;
  private Instant changedAt;
  private PersonId personId;
  private Instant recognisedAt;

  protected RosterEntry() {}

  static RosterEntry of(ProgrammeId programme, Pupil pupil, Instant now) {
    RosterEntry entry = new RosterEntry();
    entry.programmeId = programme;
    entry.addedAt = now;
    entry.schoolClass = "";
    entry.guardian = "";
    entry.phones = "";
    entry.owners = "";
    entry.becomes(pupil, now);
    return entry;
  }

  /** What a newer list leaves empty stays as it was. */
  void becomes(Pupil pupil, Instant now) {
    Pupil after = after(pupil);
    name = after.name();
    folded = after.folded();
    schoolClass = after.schoolClass();
    bornOn = after.bornOn();
    guardian = after.guardian();
    phones = String.join(" ", after.phones());
    owners = String.join("\n", after.owners());
    changedAt = now;
  }

  /** Whether the newer list would change anything. */
  boolean differs(Pupil pupil) {
    Pupil before = new Pupil(pupil.line(), name, schoolClass, bornOn, guardian, phones(), owners());
    return !before.equals(after(pupil));
  }

  /** How it would stand after the newer list. */
  Pupil after(Pupil pupil) {
    return new Pupil(
        pupil.line(),
        pupil.name(),
        pupil.schoolClass().isEmpty() ? schoolClass : pupil.schoolClass(),
        pupil.bornOn() == null ? bornOn : pupil.bornOn(),
        pupil.guardian().isEmpty() ? guardian : pupil.guardian(),
        pupil.phones().isEmpty() ? phones() : pupil.phones(),
        pupil.phones().isEmpty() ? owners() : pupil.owners());
  }

  void isRecognised(PersonId person, Instant now) {
    personId = person;
    recognisedAt = now;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public String name() {
    return name;
  }

  String folded() {
    return folded;
  }

  /** Empty when it is not told. */
  public String schoolClass() {
    return schoolClass;
  }

  public Optional<LocalDate> bornOn() {
    return Optional.ofNullable(bornOn);
  }

  public String guardian() {
    return guardian;
  }

  /** The guardians', each as +7 and ten digits. */
  public List<String> phones() {
    return phones.isEmpty() ? List.of() : List.of(phones.split(" "));
  }

  /** Whose each of them is, as {@link Pupil#owners}. */
  public List<String> owners() {
    return owners.isEmpty() ? List.of() : List.of(owners.split("\n", -1));
  }

  /** Who came and is this one. */
  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }
}
