package ru.tandem.consents;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Guardianship;
import ru.tandem.people.PersonId;

/**
 * Whether everybody has agreed whose yes the age asks for. Under 10 it never opens; from 10 to 17 a
 * guardian's key is needed beside one's own, from 18 on the own one is enough.
 *
 * @param reader as whom the participant agrees; empty for one who is too young
 * @param missing the documents that the participant has yet to agree to
 * @param guardian how far the guardian's key is
 * @param withdrawn somebody has taken his yes back and not given it again
 */
public record Gate(
    Optional<Reader> reader,
    List<ConsentDocument> missing,
    Key guardian,
    boolean withdrawn,
    boolean refused) {

  /** The guardian's half of the gate. */
  public enum Key {
    NOT_NEEDED,
    MISSING,
    /** Given, but nobody has made sure yet that it was the guardian. */
    UNCONFIRMED,
    GIVEN
  }

  /**
   * @param reader as whom the participant agrees; empty for one who is too young
   * @param part of which the words to agree to are
   * @param about what anybody has said about this person to this school
   * @param refused a guardian has said no, and it counts
   * @param oldest the oldest version of a document that counts today
   */
  static Gate of(
      PersonId person,
      Optional<Reader> reader,
      ParticipantRole part,
      List<Consent> about,
      List<Guardianship> guardians,
      boolean refused,
      ConsentDocuments documents,
      ToIntFunction<ConsentDocument> oldest) {
    if (reader.isEmpty()) {
      return new Gate(reader, List.of(), Key.MISSING, false, false);
    }
    Word own = new Word(person, documents.required(reader.get(), part), about, oldest);
    if (!reader.get().needsGuardian()) {
      return new Gate(reader, own.missing(), Key.NOT_NEEDED, own.isWithdrawn(), false);
    }
    List<ConsentDocument> wanted = documents.required(Reader.GUARDIAN, part);
    List<Word> words =
        guardians.stream()
            .filter(Guardianship::isChecked)
            .map(guardian -> new Word(guardian.guardian(), wanted, about, oldest))
            .toList();
    boolean objection = refused || words.stream().anyMatch(Word::isWithdrawn);
    boolean unconfirmed =
        guardians.stream()
            .filter(guardian -> !guardian.isChecked())
            .map(guardian -> new Word(guardian.guardian(), wanted, about, oldest))
            .anyMatch(word -> word.missing().isEmpty());
    Key key = Key.MISSING;
    // One guardian's yes is enough, and so is one guardian's no.
    if (!objection && words.stream().anyMatch(word -> word.missing().isEmpty())) {
      key = Key.GIVEN;
    } else if (!objection && unconfirmed) {
      key = Key.UNCONFIRMED;
    }
    return new Gate(reader, own.missing(), key, own.isWithdrawn() || objection, refused);
  }

  public boolean isOpen() {
    return reader.isPresent()
        && missing.isEmpty()
        && (guardian == Key.NOT_NEEDED || guardian == Key.GIVEN);
  }

  /** The participant has said all that is his to say. */
  public boolean ownIsGiven() {
    return reader.isPresent() && missing.isEmpty();
  }

  /** What one person has said to the documents that are asked of him. */
  record Word(
      PersonId giver,
      List<ConsentDocument> wanted,
      List<Consent> about,
      ToIntFunction<ConsentDocument> oldest) {

    List<ConsentDocument> missing() {
      return wanted.stream().filter(document -> !stands(document)).toList();
    }

    private boolean stands(ConsentDocument document) {
      return said().anyMatch(consent -> consent.holds(document, oldest.applyAsInt(document)));
    }

    /** Not merely outgrown by a newer version, a birthday or the season's end: taken back. */
    boolean isWithdrawn() {
      return missing().stream()
          .anyMatch(
              document ->
                  said()
                      .filter(consent -> consent.document().equals(document.id()))
                      .reduce((earlier, later) -> later)
                      .filter(Consent::isObjection)
                      .isPresent());
    }

    private Stream<Consent> said() {
      return about.stream().filter(consent -> consent.givenBy().equals(giver));
    }
  }
}
