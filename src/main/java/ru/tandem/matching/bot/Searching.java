package ru.tandem.matching.bot;

import java.util.function.Supplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.programmes.ProgrammeId;

/** Pairs are looked for beside the chats: whoever asked reads meanwhile that it is under way. */
final class Searching {

  private static final String LANE = "matching:";

  private Searching() {}

  /** Searches of one programme come one after another. */
  static Reply in(ProgrammeId programme, Supplier<Supplier<Reply>> work) {
    Screen meanwhile =
        Screen.of("matching.searching")
            .with(Button.press("matching.all", "matching.open", programme), Button.home());
    return new Reply.Beside(meanwhile, lane(programme), work);
  }

  static String lane(ProgrammeId programme) {
    return LANE + programme;
  }
}
