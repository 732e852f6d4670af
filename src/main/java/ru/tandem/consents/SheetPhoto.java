package ru.tandem.consents;

/**
 * A photo of signed sheets, which the messenger keeps.
 *
 * @param file what the messenger calls it
 */
public record SheetPhoto(String file, Kind kind) {

  /** How it was sent: the messenger shows it again in the same way only. */
  public enum Kind {
    PICTURE,
    FILE
  }

  public boolean isPicture() {
    return kind == Kind.PICTURE;
  }
}
