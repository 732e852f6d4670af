package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.enrolment.ParticipantId;

/** A file by which a mentor shows what he can. The messenger keeps its content. */
@Entity
public class PortfolioFile {

  /** So many at most. */
  public static final int MOST = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private String file;
  private String name;
  private Instant addedAt;

  protected PortfolioFile() {}

  /**
   * @param file what the messenger calls it
   * @param name empty for a picture
   */
  public static PortfolioFile of(ParticipantId mentor, String file, String name, Instant now) {
    PortfolioFile added = new PortfolioFile();
    added.participantId = mentor;
    added.file = file;
    added.name = name;
    added.addedAt = now;
    return added;
  }

  public long id() {
    return id;
  }

  public ParticipantId mentor() {
    return participantId;
  }

  public String file() {
    return file;
  }

  public String name() {
    return name;
  }

  public boolean isPicture() {
    return name.isEmpty();
  }
}
