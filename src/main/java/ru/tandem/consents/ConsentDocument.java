package ru.tandem.consents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import ru.tandem.config.Words;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Language;

/**
 * One thing to agree to, in the wording for one kind of reader.
 *
 * @param version raised when the meaning changes: everybody is asked anew
 * @param required nothing goes on without it
 * @param part whose part in the programme the words are about; null for the part of either
 * @param text with {@code {school}}, {@code {child}} and {@code {name}} to be filled in
 */
public record ConsentDocument(
    String id,
    int version,
    boolean required,
    Reader reader,
    ParticipantRole part,
    Words title,
    Words text) {

  /** What may be filled into a text. */
  static final List<String> PLACES = List.of("school", "child", "name");

  /** The agreement to take part: the plain words that come before all others. */
  static final String PARTICIPATION = "participation";

  static final String PUBLISHING = "publishing";

  static final String PHOTOS = "photos";

  public String text(Language language) {
    return text.in(language.locale());
  }

  /** What is worded for the part of either is for this one too. */
  boolean isAbout(ParticipantRole whose) {
    return part == null || whose == null || part == whose;
  }

  public boolean isAgreementToTakePart() {
    return id.equals(PARTICIPATION);
  }

  /** Proves which wording was agreed to, whatever becomes of the file. */
  public String sha256(Language language) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text(language).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
