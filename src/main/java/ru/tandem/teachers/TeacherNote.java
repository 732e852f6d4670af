package ru.tandem.teachers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** What the deputy head knows of one teacher; it is his to read. */
@Entity
public class TeacherNote {

  /**
   * @param years null where the application tells it
   * @param subject empty where the application tells it
   * @param need empty for none
   * @param from null without a need
   */
  public record Known(
      Standing standing,
      Category category,
      Integer years,
      String subject,
      String need,
      NeedSource from) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Enumerated(EnumType.STRING)
  private Category category;

  private Integer years;
  private String subject;
  private String need;

  @Enumerated(EnumType.STRING)
  private NeedSource needFrom;

  private PersonId notedBy;
  private Instant notedAt;

  protected TeacherNote() {}

  static TeacherNote of(ParticipantId teacher) {
    TeacherNote note = new TeacherNote();
    note.participantId = teacher;
    return note;
  }

  TeacherNote says(Known known, PersonId by, Instant now) {
    standing = known.standing();
    category = known.category();
    years = known.years();
    subject = known.subject().strip();
    need = known.need().strip();
    needFrom = known.from();
    notedBy = by;
    notedAt = now;
    return this;
  }

  public ParticipantId teacher() {
    return participantId;
  }

  public Standing standing() {
    return standing;
  }

  public Category category() {
    return category;
  }

  public Optional<Integer> years() {
    return Optional.ofNullable(years);
  }

  /** Empty where the application tells it. */
  public String subject() {
    return subject;
  }

  /** In the deputy's words; empty for none. */
  public String need() {
    return need;
  }

  public Optional<NeedSource> from() {
    return Optional.ofNullable(needFrom);
  }

  public Instant notedAt() {
    return notedAt;
  }

  /** Who noted it is erased. */
  void forgets() {
    notedBy = null;
  }
}
