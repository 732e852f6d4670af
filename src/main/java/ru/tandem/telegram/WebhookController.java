package ru.tandem.telegram;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.Inbox;

/** Where Telegram brings the news by itself. It is told that all is well when all is safe. */
@RestController
@ConditionalOnExpression("!environment.getProperty('tandem.telegram.webhook-url', '').isBlank()")
class WebhookController {

  static final String PATH = "/telegram/webhook";

  /** Many times the largest update that the Bot API knows. */
  private static final int LARGEST = 1 << 20;

  private final Inbox inbox;
  private final DoorStatus status;
  private final byte[] secret;

  WebhookController(Inbox inbox, DoorStatus status, TelegramSettings settings) {
    this.inbox = inbox;
    this.status = status;
    this.secret = bytes(settings.webhookSecret());
  }

  /** Whoever does not show the secret is not listened to at all. */
  @PostMapping(PATH)
  ResponseEntity<Void> take(
      @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String shown,
      HttpServletRequest request)
      throws IOException {
    if (!MessageDigest.isEqual(secret, bytes(shown))) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      status.fault(DoorStatus.Kind.GARBLED, "an update larger than " + LARGEST + " bytes");
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    status.polled();
    accept(Updates.one(new String(body, StandardCharsets.UTF_8)));
    return ResponseEntity.ok().build();
  }

  private void accept(Arrival arrival) {
    if (arrival == null) {
      status.fault(DoorStatus.Kind.GARBLED, "an update without a number");
    } else {
      inbox.accept(List.of(arrival));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
