package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.tandem.consents.SheetPhoto.Kind;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.PersonId;

/**
 * Documents printed for one person's signature, found again by the code on every sheet. When the
 * signed sheets have come, it is the proof: of the photo only the messenger's name for it is kept.
 */
@Entity
public class PaperForm {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;
  private ParticipantId participantId;

  @Enumerated(EnumType.STRING)
  private Reader reader;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String documents;
  private Instant printedAt;
  private Instant receivedAt;
  private PersonId receivedBy;
  private String photo;

  @Enumerated(EnumType.STRING)
  private SheetPhoto.Kind photoKind;

  @Version private long revision;

  protected PaperForm() {}

  static PaperForm of(
      Participant about,
      Reader reader,
      List<ConsentDocument> documents,
      Language language,
      String code,
      Instant now) {
    PaperForm form = new PaperForm();
    form.code = code;
    form.participantId = about.id();
    form.reader = reader;
    form.language = language;
    form.documents = printed(documents);
    form.printedAt = now;
    return form;
  }

  private static String printed(List<ConsentDocument> documents) {
    return documents.stream()
        .map(document -> document.id() + ":" + document.version() + mark(document))
        .collect(Collectors.joining(" "));
  }

  /** Sheets that were printed when all were about mentees are still good for those. */
  private static String mark(ConsentDocument document) {
    return document.part() == ParticipantRole.MENTOR ? ":mentor" : "";
  }

  public long number() {
    return id;
  }

  public String code() {
    return code;
  }

  public ParticipantId participant() {
    return participantId;
  }

  /** For whose signature the sheets are worded. */
  public Reader reader() {
    return reader;
  }

  public Language language() {
    return language;
  }

  /** The sheets hold exactly these documents as they are worded today. */
  boolean holds(List<ConsentDocument> wanted, Language wantedLanguage) {
    return documents.equals(printed(wanted)) && language == wantedLanguage;
  }

  public boolean isReceived() {
    return receivedAt != null;
  }

  /** Empty until the sheets have come. */
  public Optional<SheetPhoto> photo() {
    return Optional.ofNullable(photo)
        .map(file -> new SheetPhoto(file, Objects.requireNonNullElse(photoKind, Kind.PICTURE)));
  }

  /**
   * The signed sheets are on the curator's desk.
   *
   * @throws AlreadySettled when they have been taken down before
   */
  void received(PersonId curator, SheetPhoto photo, Instant now) {
    if (isReceived()) {
      throw new AlreadySettled();
    }
    this.photo = photo.file();
    photoKind = photo.kind();
    receivedBy = curator;
    receivedAt = now;
  }
}
