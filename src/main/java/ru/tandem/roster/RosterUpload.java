package ru.tandem.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import tools.jackson.databind.json.JsonMapper;

/** A file on its way into a list. What was read in it is kept no longer than until the answer. */
@Entity
public class RosterUpload {

  /** How far it has come. */
  public enum State {
    RECEIVED,
    /** If the process ends now, it is not opened again by itself. */
    BEING_READ,
    READ,
    IMPORTED,
    DROPPED
  }

  private static final JsonMapper JSON = JsonMapper.shared();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId curatorId;
  private String fileId;
  private String fileName;
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  private State state;

  private String content;

  protected RosterUpload() {}

  static RosterUpload received(
      ProgrammeId programme, PersonId curator, String fileId, String fileName, Instant now) {
    RosterUpload upload = new RosterUpload();
    upload.programmeId = programme;
    upload.curatorId = curator;
    upload.fileId = fileId;
    upload.fileName = fileName;
    upload.receivedAt = now;
    upload.state = State.RECEIVED;
    return upload;
  }

  /** What was written in the chat itself has been read already. */
  static RosterUpload pasted(
      ProgrammeId programme, PersonId curator, String title, RosterList list, Instant now) {
    RosterUpload upload = received(programme, curator, "", title, now);
    upload.read(list);
    return upload;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public PersonId curator() {
    return curatorId;
  }

  /** As the messenger calls it. */
  public String fileId() {
    return fileId;
  }

  public String fileName() {
    return fileName;
  }

  /** There is no file. */
  boolean isPasted() {
    return fileId.isEmpty();
  }

  public boolean waitsToBeRead() {
    return state == State.RECEIVED;
  }

  public boolean isBeingRead() {
    return state == State.BEING_READ;
  }

  public boolean waitsForAnAnswer() {
    return state == State.READ;
  }

  void begun() {
    state = State.BEING_READ;
  }

  void read(RosterList list) {
    content = JSON.writeValueAsString(list);
    state = State.READ;
  }

  /**
   * @throws AlreadySettled when it has been imported or dropped
   */
  public RosterList list() {
    if (state != State.READ) {
      throw new AlreadySettled();
    }
    return JSON.readValue(content, RosterList.class);
  }

  void imported() {
    content = null;
    state = State.IMPORTED;
  }

  void dropped() {
    content = null;
    state = State.DROPPED;
  }
}
