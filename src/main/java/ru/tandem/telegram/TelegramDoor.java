package ru.tandem.telegram;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import ru.tandem.conversation.Door;
import ru.tandem.conversation.Incoming;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.people.Language;

/** Telegram as the conversation sees it. */
class TelegramDoor implements Door {

  private static final Logger log = LoggerFactory.getLogger(TelegramDoor.class);
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofMinutes(2));

  private final TelegramApi api;
  private final Bot bot;
  private final DoorStatus status;

  TelegramDoor(TelegramApi api, Bot bot, DoorStatus status) {
    this.api = api;
    this.bot = bot;
    this.status = status;
  }

  @Override
  public Incoming read(String payload) {
    Incoming incoming = Reading.of(payload, bot::username);
    if (incoming instanceof Incoming.Unheard && !Reading.isKnown(payload)) {
      status.fault(DoorStatus.Kind.GARBLED, "an update of an unknown kind");
    }
    return incoming;
  }

  /** Whoever has caught up after a pause answers presses that Telegram has forgotten: no matter. */
  @Override
  public void answer(String pressId, String toast) {
    AnswerCallbackQuery call = new AnswerCallbackQuery(pressId);
    call.setText(toast);
    try {
      api.send("answerCallbackQuery", call);
    } catch (RuntimeException e) {
      log.debug("A press was not answered: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void typing(long chatId) {
    SendChatAction call = new SendChatAction(Long.toString(chatId), ActionType.TYPING.toString());
    try {
      api.send("sendChatAction", call);
    } catch (RuntimeException e) {
      log.debug("Nobody sees the typing: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public String link(String code) {
    return "https://t.me/" + bot.username() + "?start=" + code;
  }

  @Override
  public String share(String link, String words) {
    return "https://t.me/share/url?url=" + encoded(link) + "&text=" + encoded(words);
  }

  /** With spaces as %20: some of Telegram's own programs show a plus as a plus. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** English for everybody whose own language the bot does not speak. */
  @Override
  public void offer(Long chatId, Language language, List<CommandLine> commands) {
    SetMyCommands call =
        new SetMyCommands(
            commands.stream()
                .map(one -> new BotCommand(one.command(), one.description()))
                .toList());
    if (chatId != null) {
      call.setScope(new BotCommandScopeChat(chatId.toString()));
    } else if (language == Language.RU) {
      call.setLanguageCode("ru");
    }
    offer(call, 0);
  }

  private void offer(SetMyCommands call, int attempt) {
    attempt(call)
        .thenAccept(
            answer -> {
              if (answer.tooFast() || answer.serverFault()) {
                later(call, attempt, answer.retryAfter());
              } else if (!answer.ok()) {
                log.warn("The list of commands is refused: {}", answer.description());
              }
            })
        .exceptionally(
            fault -> {
              later(call, attempt, Duration.ZERO);
              return null;
            });
  }

  private CompletableFuture<Answer> attempt(SetMyCommands call) {
    try {
      return api.send("setMyCommands", call);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void later(SetMyCommands call, int attempt, Duration atLeast) {
    if (attempt >= PAUSES.size()) {
      log.warn("The list of commands could not be set; it will be at the next start");
      return;
    }
    Duration pause = PAUSES.get(attempt).compareTo(atLeast) > 0 ? PAUSES.get(attempt) : atLeast;
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> offer(call, attempt + 1));
  }
}
