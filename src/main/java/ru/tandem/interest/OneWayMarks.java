package ru.tandem.interest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/**
 * By which a second answer takes the place of the first. The mark is a keyed hash; a part of the
 * key is a secret that does not stand in the database, so that who holds the database alone cannot
 * try all accounts until one fits.
 */
@Component
class OneWayMarks {

  private static final String HASH = "HmacSHA256";

  private final byte[] secret;

  OneWayMarks(@Value("${tandem.telegram.token:}") String token) {
    this.secret = ("interest:" + token).getBytes(StandardCharsets.UTF_8);
  }

  /** The same for the same person and poll, and for nothing else. */
  String of(Person person, InterestPoll poll) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(secret, HASH));
      String who = poll.code() + ":" + person.chatId();
      return HexFormat.of().formatHex(mac.doFinal(who.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
