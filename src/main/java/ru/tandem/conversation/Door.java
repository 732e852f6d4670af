package ru.tandem.conversation;

import java.util.List;
import ru.tandem.people.Language;

/** The messenger as the conversation sees it. */
public interface Door {

  /**
   * Makes sense of what came.
   *
   * @throws IllegalArgumentException when it cannot be understood at all
   */
  Incoming read(String payload);

  /** Lets the pressed key go, with a short word or null; at once, and never fails. */
  void answer(String pressId, String toast);

  /** Shows for some seconds that the bot is at work; at once, and never fails. */
  void typing(long chatId);

  /** The link that opens the bot with that code. */
  String link(String code);

  /** The page on which a link is passed on to somebody else, with some words beside it. */
  String share(String link, String words);

  /**
   * The list of commands that the messenger shows.
   *
   * @param chatId for one chat only; null for everybody
   */
  void offer(Long chatId, Language language, List<CommandLine> commands);

  record CommandLine(String command, String description) {}
}
