package ru.tandem.monitoring.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/** What is told of a pair, or made for it to keep. It is never changed: others are asked anew. */
@Entity
public class Story {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private StoryKind kind;

  private ProgrammeId programmeId;
  private TandemId tandemId;
  private String words;

  /** What the messenger calls it; it keeps the content. */
  private String photo;

  private PersonId writtenBy;
  private Instant writtenAt;

  protected Story() {}

  static Story of(Tandem tandem, StoryKind kind, PersonId by, Instant now) {
    Story story = new Story();
    story.kind = kind;
    story.programmeId = tandem.programme();
    story.tandemId = tandem.id();
    story.writtenBy = by;
    story.writtenAt = now;
    return story;
  }

  Story tells(String words, Optional<String> photo) {
    this.words = words;
    this.photo = photo.orElse(null);
    return this;
  }

  public StoryId id() {
    return new StoryId(id);
  }

  public StoryKind kind() {
    return kind;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public TandemId tandem() {
    return tandemId;
  }

  /** Empty for a keepsake. */
  public String words() {
    return words == null ? "" : words;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  public Optional<String> photo() {
    return Optional.ofNullable(photo);
  }
}
