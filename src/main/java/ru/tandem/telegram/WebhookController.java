package ru.tandem.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.Inbox;

/** Where Telegram brings the news by itself. It is told that all is well when all is safe. */
@RestController
@ConditionalOnExpression("!'${tandem.telegram.webhook-url:}'.isBlank()")
class WebhookController {

  static final String PATH = "/telegram/webhook";

  private final Inbox inbox;
  private final DoorStatus status;
  private final byte[] secret;

  WebhookController(Inbox inbox, DoorStatus status, TelegramSettings settings) {
    this.inbox = inbox;
    this.status = status;
    this.secret = bytes(settings.webhookSecret());
  }

  @PostMapping(PATH)
  ResponseEntity<Void> take(
      @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String shown,
      @RequestBody byte[] body) {
    if (!MessageDigest.isEqual(secret, bytes(shown))) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    status.polled();
    Arrival arrival = Updates.one(new String(body, StandardCharsets.UTF_8));
    if (arrival == null) {
      status.fault(DoorStatus.Kind.GARBLED, "an update without a number");
    } else {
      inbox.accept(List.of(arrival));
    }
    return ResponseEntity.ok().build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
