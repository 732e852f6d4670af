package ru.tandem.telegram;

import java.io.IOException;
import java.util.Map;

/** Who the bot is: its name in Telegram, which links to it need. */
class Bot {

  private final TelegramApi api;
  private volatile String username;

  Bot(TelegramApi api) {
    this.api = api;
  }

  void isCalled(Answer me) {
    if (me.ok()) {
      username = Json.tree(me.body()).path("result").path("username").asString();
    }
  }

  /** Known since the first poll; asked for only when a link is needed sooner. */
  String username() {
    if (username == null) {
      try {
        isCalled(TelegramApi.ask(api.call("getMe", Map.of())));
      } catch (IOException e) {
        throw new IllegalStateException("Telegram does not tell the bot's name", e);
      }
    }
    if (username == null) {
      throw new IllegalStateException("Telegram does not tell the bot's name");
    }
    return username;
  }
}
