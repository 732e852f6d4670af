package ru.tandem.monitoring.bot.stories;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.documents.Paper;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.bot.papers.Keepsake;
import ru.tandem.monitoring.stories.Stories;
import ru.tandem.monitoring.stories.Story;
import ru.tandem.monitoring.stories.StoryId;
import ru.tandem.monitoring.stories.TellStory;
import ru.tandem.monitoring.stories.TellStory.Standing;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Tandems;

/** The keepsake for those whose it is, as long as all of them agree to it. */
@Component
class PairsKeepsake implements Paper {

  static final String CODE = "monitoring.keepsake";

  private final Stories stories;
  private final TellStory tell;
  private final Tandems tandems;
  private final Programmes programmes;
  private final PaperKinds kinds;
  private final Keepsake keepsake;
  private final Chats chats;

  PairsKeepsake(
      Stories stories,
      TellStory tell,
      Tandems tandems,
      Programmes programmes,
      PaperKinds kinds,
      Keepsake keepsake,
      Chats chats) {
    this.stories = stories;
    this.tell = tell;
    this.tandems = tandems;
    this.programmes = programmes;
    this.kinds = kinds;
    this.keepsake = keepsake;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    Story story = stories.require(new StoryId(asked.number(0)));
    if (tell.standing(story) != Standing.AGREED
        || !tandems.get(story.tandem()).has(asked.reader().id())) {
      throw new NotFound();
    }
    return keepsake.draw(
        new PaperSubject(
            kinds.get(Keepsake.CODE),
            programmes.get(story.programme()),
            story.tandem().value(),
            asked.reader(),
            chats.voice(asked.reader())));
  }
}
