package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.Season;
import ru.tandem.monitoring.stories.Story;
import ru.tandem.monitoring.stories.StoryPictures;
import ru.tandem.monitoring.stories.TellStory;

/** The stories for the school's site: those to which each of the pair has said yes. */
@Component
class SiteStories {

  /**
   * A line of the page, and the photo below it.
   *
   * @param photo empty too when not everybody in it allows photos of himself
   */
  record Told(Text words, Optional<SitePhoto> photo) {

    static Told of(Text words) {
      return new Told(words, Optional.empty());
    }
  }

  /** A photo with the name of its file in the pack. */
  record SitePhoto(String file, String names, byte[] jpeg) {}

  private final TellStory tell;
  private final StoryPictures pictures;

  SiteStories(TellStory tell, StoryPictures pictures) {
    this.tell = tell;
    this.pictures = pictures;
  }

  List<Told> of(Season season) {
    List<Told> told = new ArrayList<>();
    for (Story story : tell.told(season.programme().id())) {
      season
          .pair(story.tandem().value())
          .ifPresent(pair -> told.add(told(story, pair, told.size() + 1)));
    }
    return told;
  }

  private Told told(Story story, Pair pair, int number) {
    String names = pair.mentor().name() + ", " + Pair.names(pair.present());
    Optional<SitePhoto> photo =
        tell.withoutPhotos(story).isEmpty()
            ? pictures
                .of(story.id())
                .map(jpeg -> new SitePhoto("story-" + number + ".jpg", names, jpeg))
            : Optional.empty();
    return new Told(Text.of("monitoring.site.story", names, story.words()), photo);
  }
}
