package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The words of a document that somebody has agreed to, with gaps where the names come. It stays
 * when the document changes, and names nobody.
 */
@Entity
@Table(name = "consent_text")
public class Wording {

  @Id private String hash;
  private String title;
  private String words;

  protected Wording() {}

  public String title() {
    return title;
  }

  public String words() {
    return words;
  }
}
