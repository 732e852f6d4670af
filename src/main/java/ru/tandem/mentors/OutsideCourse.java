package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** A course that a mentor has taken elsewhere. The messenger keeps the certificate. */
@Entity
public class OutsideCourse {

  /** So many at most. */
  public static final int MOST = 10;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private String title;
  private int hours;
  private String number;
  private LocalDate finishedOn;
  private String file;
  private String fileName;
  private Instant addedAt;
  private PersonId countedBy;
  private Instant countedAt;

  protected OutsideCourse() {}

  /**
   * @param number of the certificate
   */
  static OutsideCourse of(
      ParticipantId mentor,
      String title,
      int hours,
      String number,
      LocalDate finished,
      Instant now) {
    OutsideCourse course = new OutsideCourse();
    course.participantId = mentor;
    course.title = title.strip();
    course.hours = hours;
    course.number = number;
    course.finishedOn = finished;
    course.addedAt = now;
    return course;
  }

  /** The same for the mentor's part in another season; nobody has counted it there. */
  OutsideCourse of(ParticipantId mentor, Instant now) {
    OutsideCourse course = of(mentor, title, hours, number, finishedOn, now);
    course.has(file, fileName);
    return course;
  }

  /**
   * @param name empty for a picture
   */
  void has(String file, String name) {
    this.file = file;
    fileName = name;
  }

  public long id() {
    return id;
  }

  public ParticipantId mentor() {
    return participantId;
  }

  public String title() {
    return title;
  }

  public int hours() {
    return hours;
  }

  /** Of the certificate. */
  public String number() {
    return number;
  }

  public LocalDate finishedOn() {
    return finishedOn;
  }

  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  public boolean isPicture() {
    return file != null && fileName.isEmpty();
  }

  /** It stands for a session of the school of mentors. */
  public boolean counts() {
    return countedAt != null;
  }

  void isCounted(PersonId by, Instant now) {
    countedBy = by;
    countedAt = now;
  }

  void isNotCounted() {
    countedBy = null;
    countedAt = null;
  }
}
