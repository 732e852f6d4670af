package ru.tandem.consents;

import java.util.List;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Guardianship;
import ru.tandem.people.PersonId;

/**
 * What everybody has said about one participant to one school, as it stood when it was read. It
 * does not change with what is said later: who writes something down reads it anew.
 */
public final class ConsentsAbout {

  private final PersonId subject;
  private final ParticipantRole part;
  private final Optional<Reader> reader;
  private final List<Consent> said;
  private final List<Guardianship> guardians;
  private final ConsentDocuments documents;
  private final OlderWords older;
  private final Gate gate;

  /**
   * @param reader as whom the participant agrees; empty for one who is too young
   * @param said what anybody has said about this person to this school, the earliest first
   * @param guardians those who have told who they are; of nobody who needs none
   * @param refused a guardian has said no, and it counts
   */
  ConsentsAbout(
      PersonId subject,
      ParticipantRole part,
      Optional<Reader> reader,
      List<Consent> said,
      List<Guardianship> guardians,
      boolean refused,
      ConsentDocuments documents,
      OlderWords older) {
    this.subject = subject;
    this.part = part;
    this.reader = reader;
    this.said = List.copyOf(said);
    this.guardians = List.copyOf(guardians);
    this.documents = documents;
    this.older = older;
    this.gate = Gate.of(subject, reader, part, said, guardians, refused, documents, older::oldest);
  }

  /** What stands between this participant and the programme. */
  public Gate gate() {
    return gate;
  }

  /** What the guardian has yet to agree to for the child. */
  public List<ConsentDocument> missing(PersonId guardian) {
    return guardians(guardian).missing();
  }

  /** The guardian has allowed it and does not any more. */
  public boolean isTakenBackBy(PersonId guardian) {
    return guardians(guardian).isWithdrawn();
  }

  private Gate.Word guardians(PersonId guardian) {
    List<ConsentDocument> wanted = documents.required(Reader.GUARDIAN, part);
    return new Gate.Word(guardian, wanted, said, older::oldest);
  }

  /** Nothing of what this person is asked for is missing, be it the participant or a guardian. */
  public boolean isGivenBy(PersonId giver) {
    return giver.equals(subject) ? gate.ownIsGiven() : missing(giver).isEmpty();
  }

  /** To what this person has agreed in older words than today's, which still hold for some days. */
  public List<ConsentDocument> outdated(PersonId giver) {
    List<Consent> own = by(giver);
    Optional<Reader> as = giver.equals(subject) ? reader : Optional.of(Reader.GUARDIAN);
    return as.stream()
        .flatMap(one -> documents.of(one, part).stream())
        .filter(document -> own.stream().noneMatch(one -> one.stands() && one.isTo(document)))
        .filter(
            document -> own.stream().anyMatch(one -> one.holds(document, older.oldest(document))))
        .toList();
  }

  /** Somebody's older words hold this gate open, and nobody's newest do. */
  public boolean isRenewing() {
    if (!outdated(subject).isEmpty()) {
      return true;
    }
    return gate.guardian() == Gate.Key.GIVEN
        && guardians.stream()
            .filter(Guardianship::isChecked)
            .noneMatch(one -> outdated(one.guardian()).isEmpty());
  }

  /** This person has agreed to the document as it is worded today. */
  public boolean stands(PersonId giver, ConsentDocument document) {
    return by(giver).stream().anyMatch(consent -> consent.stands() && consent.isTo(document));
  }

  /** This person has agreed to nothing here twice, so everything is still new to him. */
  public boolean isNew(PersonId giver) {
    List<List<Object>> documentsRead =
        by(giver).stream()
            .map(consent -> List.<Object>of(consent.document(), consent.reader()))
            .toList();
    return documentsRead.size() == documentsRead.stream().distinct().count();
  }

  /** The participant wants it as it is worded today, and for a minor a guardian too. */
  boolean allows(String document) {
    return reader
        .filter(as -> stands(subject, document, as))
        .filter(as -> !as.needsGuardian() || guardianAllows(document))
        .isPresent();
  }

  private boolean guardianAllows(String document) {
    return guardians.stream()
        .filter(Guardianship::isChecked)
        .anyMatch(guardian -> stands(guardian.guardian(), document, Reader.GUARDIAN));
  }

  private boolean stands(PersonId giver, String document, Reader as) {
    return documents.find(document, as, part).filter(one -> stands(giver, one)).isPresent();
  }

  private List<Consent> by(PersonId giver) {
    return said.stream().filter(consent -> consent.givenBy().equals(giver)).toList();
  }
}
