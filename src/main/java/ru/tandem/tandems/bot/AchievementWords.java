package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.tandems.Achievement;

/** How an achievement is told, the same in the chat, the journal and on papers. */
public final class AchievementWords {

  private AchievementWords() {}

  public static Text of(Achievement achievement) {
    Achievement.What what = achievement.what();
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of("tandems.achieved.kind." + what.kind()));
    achievement.title().ifPresent(title -> parts.add(Text.of("tandems.achieved.called", title)));
    parts.add(Text.of("tandems.achieved.level." + what.level()));
    parts.add(Text.of("tandems.achieved.result." + what.result()));
    return Text.list(parts);
  }
}
