package ru.tandem.monitoring.stories;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the photo of a story, as long as there is the story. */
@Component
public class KeepPicture {

  private final Stories stories;
  private final StoryPictures pictures;
  private final TransactionTemplate transaction;

  KeepPicture(Stories stories, StoryPictures pictures, TransactionTemplate transaction) {
    this.stories = stories;
    this.pictures = pictures;
    this.transaction = transaction;
  }

  public List<StoryId> missing() {
    return pictures.missing();
  }

  /** The story, while its photo is still to be fetched. */
  public Optional<Story> wanted(StoryId id) {
    return stories.findById(id.value()).filter(story -> pictures.of(id).isEmpty());
  }

  public void keep(StoryId id, byte[] jpeg) {
    transaction.executeWithoutResult(
        status -> wanted(id).ifPresent(story -> pictures.keep(id, jpeg)));
  }
}
