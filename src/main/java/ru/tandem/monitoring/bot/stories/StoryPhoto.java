package ru.tandem.monitoring.bot.stories;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.monitoring.stories.Story;
import ru.tandem.people.Person;

/** Shows a story with its photo: in one message where the messenger takes so many words with it. */
@Component
class StoryPhoto {

  /** With a photo the messenger takes 1024 signs. */
  private static final int LONGEST = 1000;

  private final Chats chats;

  StoryPhoto(Chats chats) {
    this.chats = chats;
  }

  /** The photo goes before the words where they are too many: what is to be done comes last. */
  List<Screen> with(Story story, Screen screen, Person reader) {
    if (story.photo().isEmpty()) {
      return List.of(screen);
    }
    String photo = story.photo().get();
    if (chats.plain(screen.text(), reader).length() <= LONGEST) {
      return List.of(screen.kept(photo, true));
    }
    return List.of(
        Screen.of("monitoring.story.photo.first").kept(photo, true).with(Button.home()), screen);
  }
}
