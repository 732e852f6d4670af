package ru.tandem.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/** Something in a pair that is disputed, and of which a curator asks the council what it thinks. */
@Entity
public class CouncilMatter {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private TandemId tandemId;
  private String words;
  private PersonId askedBy;
  private Instant askedAt;
  private PersonId closedBy;
  private Instant closedAt;

  protected CouncilMatter() {}

  static CouncilMatter of(Tandem tandem, PersonId curator, String words, Instant now) {
    CouncilMatter matter = new CouncilMatter();
    matter.programmeId = tandem.programme();
    matter.tandemId = tandem.id();
    matter.words = words.strip();
    matter.askedBy = curator;
    matter.askedAt = now;
    return matter;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public TandemId tandem() {
    return tandemId;
  }

  public String words() {
    return words;
  }

  public PersonId askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  /**
   * The curator has decided.
   *
   * @throws AlreadySettled when somebody has
   */
  void closes(PersonId curator, Instant now) {
    if (isClosed()) {
      throw new AlreadySettled(closedBy);
    }
    closedBy = curator;
    closedAt = now;
  }

  /** Who closed it is no curator any more, and has been forgotten. */
  void forgetsWhoClosed(PersonId person) {
    closedBy = person.equals(closedBy) ? null : closedBy;
  }
}
