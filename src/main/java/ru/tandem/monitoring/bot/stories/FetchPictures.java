package ru.tandem.monitoring.bot.stories;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import ru.tandem.conversation.FetchFiles;
import ru.tandem.delivery.AtStart;
import ru.tandem.monitoring.stories.KeepPicture;
import ru.tandem.monitoring.stories.Story;
import ru.tandem.monitoring.stories.StoryId;
import ru.tandem.monitoring.stories.StoryWritten;
import ru.tandem.papers.PagePhoto;

/** Brings the photo of a story from the messenger, beside everything else. */
@Component
class FetchPictures {

  private final KeepPicture keep;
  private final FetchFiles fetch;

  FetchPictures(KeepPicture keep, FetchFiles fetch) {
    this.keep = keep;
    this.fetch = fetch;
  }

  /** What a process that ended has not brought. */
  @AtStart
  void goOn() {
    keep.missing().forEach(this::later);
  }

  @TransactionalEventListener
  void on(StoryWritten written) {
    later(written.story());
  }

  private void later(StoryId story) {
    fetch.later(story, () -> keep.wanted(story).flatMap(Story::photo), copy -> keep(story, copy));
  }

  private void keep(StoryId story, Optional<Path> copy) {
    copy.flatMap(PagePhoto::jpeg).ifPresent(jpeg -> keep.keep(story, jpeg));
  }
}
