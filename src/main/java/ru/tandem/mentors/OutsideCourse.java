package ru.tandem.mentors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.KeptFile;
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
  private Instant addedAt;
  private PersonId countedBy;
  private Instant countedAt;

  @ElementCollection
  @CollectionTable(
      name = "outside_course_file",
      joinColumns = @JoinColumn(name = "outside_course_id"))
  @OrderColumn(name = "place")
  private List<KeptFile> files = new ArrayList<>();

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
    course.has(files);
    return course;
  }

  void has(List<KeptFile> pages) {
    files.addAll(pages);
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

  /** The pages of the certificate. */
  public List<KeptFile> files() {
    return List.copyOf(files);
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
