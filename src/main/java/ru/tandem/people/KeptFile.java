package ru.tandem.people;

import jakarta.persistence.Embeddable;

/**
 * A file or picture that somebody has sent: the messenger keeps its content.
 *
 * @param file what the messenger calls it
 * @param name what the person does; empty for a picture
 */
@Embeddable
public record KeptFile(String file, String name) {

  public boolean isPicture() {
    return name.isEmpty();
  }
}
