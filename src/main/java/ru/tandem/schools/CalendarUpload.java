package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** A calendar that a curator has sent as a file, until the curator has said yes or no to it. */
@Entity
public class CalendarUpload {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private PersonId curatorId;
  private String fileId;
  private Instant receivedAt;

  /** Null until it has been opened; it is opened once. */
  private Instant begunAt;

  /** Null until it has been read. */
  private String content;

  protected CalendarUpload() {}

  public static CalendarUpload received(
      SchoolId school, PersonId curator, String fileId, Instant now) {
    CalendarUpload upload = new CalendarUpload();
    upload.schoolId = school;
    upload.curatorId = curator;
    upload.fileId = fileId;
    upload.receivedAt = now;
    return upload;
  }

  public long id() {
    return id;
  }

  public SchoolId school() {
    return schoolId;
  }

  public PersonId curator() {
    return curatorId;
  }

  /** As the messenger calls it. */
  public String fileId() {
    return fileId;
  }

  public boolean waitsToBeRead() {
    return begunAt == null && content == null;
  }

  public boolean isBeingRead() {
    return begunAt != null && content == null;
  }

  public void begun(Instant now) {
    begunAt = now;
  }

  public void read(SchoolYear year) {
    content = JSON.writeValueAsString(year);
  }

  /**
   * @throws AlreadySettled when it has not been read
   */
  public SchoolYear year() {
    if (content == null) {
      throw new AlreadySettled();
    }
    return JSON.readValue(content, SchoolYear.class);
  }
}
