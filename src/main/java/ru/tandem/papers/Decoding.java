package ru.tandem.papers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.papers.UnreadableTable.Reason;

/** Finds out in which of the usual encodings a text was saved. */
public final class Decoding {

  /** In the order in which they are likely. */
  private static final List<Charset> RUSSIAN =
      Stream.of("windows-1251", "IBM866", "KOI8-R", "x-MacCyrillic", "ISO-8859-5")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  /** A line may end within a cell, a page within a file, and a file of DOS with its own mark. */
  private static final String HARMLESS = "\n\r\t\u000b\f\u001a";

  /** More of a text is not needed to see whether it makes sense. */
  private static final int TRIED = 64 << 10;

  private static final String FREQUENT =
      "\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440\u0432\u043b\u043a\u043c";

  /** So many bytes tell whether every second one is nought. */
  private static final int SAMPLE = 400;

  private Decoding() {}

  /** In whichever of them it was saved. */
  public static String text(byte[] bytes) throws UnreadableTable {
    String text = strip(decoded(bytes));
    if (text.chars().anyMatch(c -> c < ' ' && HARMLESS.indexOf(c) < 0)) {
      throw new UnreadableTable(Reason.NOT_A_TABLE);
    }
    return text;
  }

  private static String decoded(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    } else if (begins(bytes, 0xfe, 0xff)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    } else if (noughts(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    } else if (noughts(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUnicode) {
      return new String(bytes, likeliest(bytes));
    }
  }

  /** The encoding in which the text looks most like Russian; one torn letter spoils no Unicode. */
  private static Charset likeliest(byte[] bytes) {
    byte[] some = Arrays.copyOf(bytes, Math.min(bytes.length, TRIED));
    Charset best = StandardCharsets.UTF_8;
    long most = likeness(new String(some, best));
    for (Charset candidate : RUSSIAN) {
      long likeness = likeness(new String(some, candidate));
      if (likeness > most) {
        best = candidate;
        most = likeness;
      }
    }
    return best;
  }

  private static long likeness(String text) {
    long likeness = 0;
    char before = ' ';
    for (char one : text.toCharArray()) {
      if (one >= 0x80) {
        likeness += likeness(before, one);
      }
      before = one;
    }
    return likeness;
  }

  /** Small letters follow great ones and not the reverse; some are frequent, others not Russian. */
  private static int likeness(char before, char one) {
    boolean russian = one >= '\u0410' && one <= '\u044f' || one == '\u0401' || one == '\u0451';
    if (!russian) {
      return "\u00ab\u00bb\u2116\u2013\u2014\u2019\u00a0\u201e\u201c".indexOf(one) >= 0 ? 0 : -6;
    }
    boolean turned = Character.isLowerCase(before) && Character.isUpperCase(one);
    boolean frequent = FREQUENT.indexOf(Character.toLowerCase(one)) >= 0;
    return (turned ? -4 : 0) + (frequent ? 2 : 0);
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** In sixteen bits, spaces, digits and separators have a nought on one side, Cyrillic a four. */
  private static boolean noughts(byte[] bytes, int side) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int high = 0;
    for (int i = 0; i < pairs; i++) {
      byte one = bytes[2 * i + side];
      high += one == 0 || one == 4 ? 1 : 0;
    }
    return pairs > 4 && high == pairs;
  }

  private static String strip(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
