package ru.tandem.papers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import ru.tandem.papers.UnreadableTable.Reason;

/** Finds out in which of the usual encodings a text was saved. */
final class Decoding {

  private static final Charset RUSSIAN_WINDOWS = Charset.forName("windows-1251");

  /** So many bytes tell whether every second one is nought. */
  private static final int SAMPLE = 400;

  private Decoding() {}

  static String text(byte[] bytes) throws UnreadableTable {
    String text = strip(decoded(bytes));
    boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    if (binary) {
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
      return new String(bytes, RUSSIAN_WINDOWS);
    }
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
