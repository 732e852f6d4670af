package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.tandems.Achievement;

/** How an achievement is told, the same in the chat, the journal and on papers. */
public final class AchievementWords {

  private AchievementWords() {}

  public static Text of(Achievement achievement) {
    return of(achievement, "tandems.achieved.kind.");
  }

  /** On a paper, which is black and white and has no little pictures. */
  public static Text onPaper(Achievement achievement) {
    return of(achievement, "tandems.achieved.paper.");
  }

  private static Text of(Achievement achievement, String kinds) {
    Achievement.What what = achievement.what();
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of(kinds + what.kind()));
    achievement.title().ifPresent(title -> parts.add(Text.of("tandems.achieved.called", title)));
    parts.add(Text.of("tandems.achieved.level." + what.level()));
    parts.add(Text.of("tandems.achieved.result." + what.result()));
    return Text.list(parts);
  }
}
