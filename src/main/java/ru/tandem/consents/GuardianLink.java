package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * A link by which one guardian comes to one named child, once. What the guardian tells of himself
 * waits here until he agrees: before that nothing of it is kept anywhere else.
 */
@Entity
public class GuardianLink {

  private static final Duration VALID = Duration.ofDays(14);

  /** On which way the link travels. */
  public enum Way {
    /** The child forwards it: the curator has to confirm who came. */
    FORWARDED,
    /** The curator gives it to the guardian himself. */
    HANDED_OVER
  }

  @Id private String code;
  private ParticipantId participantId;
  private PersonId childId;

  @Enumerated(EnumType.STRING)
  private Way way;

  /** What stands for the link where one can only talk; empty for one that is forwarded. */
  private String spoken;

  private Instant expiresAt;
  private PersonId usedBy;
  private Instant usedAt;
  private String name;
  private String relation;
  private String phone;

  /** A yes that waits for who says it: document, version and language, as in participation:2:RU. */
  private String agreedTo;

  private Instant agreedAt;

  @Version private long revision;

  protected GuardianLink() {}

  static GuardianLink to(
      ParticipantId participant, PersonId child, Way way, String code, Instant now) {
    GuardianLink link = new GuardianLink();
    link.code = code;
    link.participantId = participant;
    link.childId = child;
    link.way = way;
    link.expiresAt = now.plus(VALID);
    return link;
  }

  public String code() {
    return code;
  }

  GuardianLink spokenAs(String code) {
    spoken = code;
    return this;
  }

  /** The same link as a word to say or to write down. */
  public Optional<String> spoken() {
    return Optional.ofNullable(spoken);
  }

  public ParticipantId participant() {
    return participantId;
  }

  public PersonId child() {
    return childId;
  }

  public Way way() {
    return way;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  Optional<PersonId> usedBy() {
    return Optional.ofNullable(usedBy);
  }

  boolean isUsedBy(PersonId person) {
    return person.equals(usedBy);
  }

  /** Nobody has used it and its time is not over. */
  boolean isFresh(Instant now) {
    return usedBy == null && !now.isAfter(expiresAt);
  }

  /**
   * The guardian comes, and may come back.
   *
   * @throws AlreadySettled for the child's own account, when somebody else has used it, or when its
   *     time is over
   */
  void use(Person person, Instant now) {
    if (person.id().equals(usedBy)) {
      return;
    }
    if (person.id().equals(childId) || !isFresh(now)) {
      throw new AlreadySettled();
    }
    usedBy = person.id();
    usedAt = now;
  }

  void introduces(Introduction introduction) {
    name = introduction.name();
    relation = introduction.relation();
    phone = introduction.phone();
  }

  /** Empty until the guardian has told all of himself, and after the link is forgotten. */
  Optional<Introduction> introduction() {
    return name == null
        ? Optional.empty()
        : Optional.of(new Introduction(name, relation, phone)).filter(Introduction::isComplete);
  }

  /** A yes to be kept once it is known who says it. */
  record Agreed(String document, int version, Language read, Instant at) {}

  /** The first document is agreed to before the guardian has told his name. */
  void agrees(ConsentDocument document, Language read, Instant now) {
    agreedTo = document.id() + ":" + document.version() + ":" + read;
    agreedAt = now;
  }

  Optional<Agreed> agreed() {
    if (agreedTo == null) {
      return Optional.empty();
    }
    String[] parts = agreedTo.split(":");
    Language read = Language.valueOf(parts[2]);
    return Optional.of(new Agreed(parts[0], Integer.parseInt(parts[1]), read, agreedAt));
  }

  void forgetAgreed() {
    agreedTo = null;
    agreedAt = null;
  }

  void forgetIntroduction() {
    name = null;
    relation = null;
    phone = null;
  }
}
