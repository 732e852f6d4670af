package ru.tandem.monitoring.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** Somebody's yes or no to one story, for himself or as a guardian for a child. */
@Entity
public class StoryWord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long storyId;
  private PersonId personId;
  private PersonId about;
  private boolean agreed;
  private Instant saidAt;

  protected StoryWord() {}

  static StoryWord of(StoryId story, PersonId person, PersonId about) {
    StoryWord word = new StoryWord();
    word.storyId = story.value();
    word.personId = person;
    word.about = about;
    return word;
  }

  StoryWord says(boolean yes, Instant now) {
    agreed = yes;
    saidAt = now;
    return this;
  }

  public StoryId story() {
    return new StoryId(storyId);
  }

  public PersonId person() {
    return personId;
  }

  public PersonId about() {
    return about;
  }

  public boolean isYes() {
    return agreed;
  }
}
