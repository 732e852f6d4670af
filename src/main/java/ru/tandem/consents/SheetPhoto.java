package ru.tandem.consents;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A photo of signed sheets, which the messenger keeps.
 *
 * @param file what the messenger calls it
 */
@Embeddable
public record SheetPhoto(String file, @Enumerated(EnumType.STRING) Kind kind) {

  /** How it was sent: the messenger shows it again in the same way only. */
  public enum Kind {
    PICTURE,
    FILE
  }

  public boolean isPicture() {
    return kind == Kind.PICTURE;
  }
}
