package ru.tandem.consents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.PersonId;

/**
 * Documents printed for one person's signature, found again by the code on every sheet. When the
 * signed sheets have come, it is the proof: of its photos only the messenger's names for them are
 * kept.
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

  @ElementCollection
  @CollectionTable(name = "paper_photo", joinColumns = @JoinColumn(name = "paper_form_id"))
  @OrderColumn(name = "place")
  private List<SheetPhoto> photos = new ArrayList<>();

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
  public List<SheetPhoto> photos() {
    return List.copyOf(photos);
  }

  /**
   * The signed sheets are on the curator's desk.
   *
   * @throws AlreadySettled when they have been taken down before
   */
  void received(PersonId curator, List<SheetPhoto> photos, Instant now) {
    if (isReceived()) {
      throw new AlreadySettled();
    }
    this.photos.addAll(photos);
    receivedBy = curator;
    receivedAt = now;
  }
}
