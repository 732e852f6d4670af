package ru.tandem.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that others will read: without signs that nobody sees, that turn the direction of a line,
 * or that are heaped upon a letter; and names that are names.
 */
public final class Legible {

  /** More marks on one letter than any language writes. */
  private static final Pattern FLOOD = Pattern.compile("(\\p{M}{3})\\p{M}+");

  /** Neither seen nor heard: direction marks, joiners, fillers, private signs, halves of signs. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[[\\p{Cf}\\p{Co}\\p{Cs}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180d\\u2800\\u3164\\uffa0]&&[^\\u200d]]"
              + "|[\\p{Cc}&&[^\\n]]"
              + "|(?<=^|[\\p{L}\\p{N}\\p{P}\\p{Z}\\s\\u200d[\\p{M}&&[^\\ufe0f]]])\\u200d");

  private static final Pattern ENDS_OF_LINES = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Z}]+");
  private static final Pattern SPACES_OF_A_LINE = Pattern.compile("[[\\s\\u0085\\p{Z}]&&[^\\n]]+");
  private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");

  /** What can be tapped, or dialled: no name has it. */
  private static final Pattern LINK =
      Pattern.compile(
          "://|@|\\bwww\\.|\\bt\\.me\\b"
              + "|[\\p{L}\\d]\\.(?:ru|su|\u0440\u0444|com|net|org|info|me|io|xyz|top|online|site|club|shop|link"
              + "|app|dev|pro|biz|kz|by|ua|uz|tv|cc|gg|ly|bot|vk|\u043c\u043e\u0441\u043a\u0432\u0430|\u0434\u0435\u0442\u0438)(?![\\p{L}\\d])"
              + "|\\+?\\d(?:[\\s().–-]{0,2}\\d){9,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** After a picture: it is shown in colours. */
  private static final int COLOURED = 0xfe0f;

  /** Words of a name that may be small: von, de, ibn, ogly. */
  private static final int PARTICLE = 4;

  /** So many letters in capitals may be initials. */
  private static final int INITIALS = 2;

  private Legible() {}

  /** One line. */
  public static String line(String words) {
    if (isTidy(words) && words.indexOf('\n') < 0) {
      return words.strip();
    }
    return seen(SPACES.matcher(words).replaceAll(" ")).strip();
  }

  /** Several lines, as many as there are. */
  public static String text(String words) {
    if (isTidy(words)) {
      return words.strip();
    }
    String lines = ENDS_OF_LINES.matcher(words).replaceAll("\n");
    return seen(SPACES_OF_A_LINE.matcher(lines).replaceAll(" ")).strip();
  }

  /** Nearly all that is written: nothing in it would be changed, and looking closely takes long. */
  private static boolean isTidy(String words) {
    int before = 0;
    for (int i = 0, sign; i < words.length(); i += Character.charCount(sign)) {
      sign = words.codePointAt(i);
      boolean coloured = sign == COLOURED && isPicture(before);
      if (!isPlain(sign) && !isPicture(sign) && !coloured || before == ' ' && sign == ' ') {
        return false;
      }
      before = sign;
    }
    return true;
  }

  /** Arrows, symbols and the pictures of keys: each whole by itself, and always seen. */
  private static boolean isPicture(int sign) {
    return sign >= '\u2190' && sign <= '\u21ff'
        || sign >= '\u2600' && sign <= '\u27bf'
        || sign >= 0x1f300 && sign <= 0x1faff;
  }

  /** Latin and Russian letters, digits and their punctuation: whole signs that are always seen. */
  private static boolean isPlain(int sign) {
    return sign >= ' ' && sign <= '~'
        || sign >= '\u0400' && sign <= '\u045f'
        || sign == '\n'
        || sign == '\u00ab'
        || sign == '\u00bb'
        || sign == '\u2013'
        || sign == '\u2014'
        || sign == '\u2116';
  }

  private static String seen(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    return FLOOD.matcher(UNSEEN.matcher(composed).replaceAll("")).replaceAll("$1");
  }

  /**
   * A name as names are written, whatever was typed: all small, all in capitals, or one of its
   * words so. Small words that belong to a name, and initials, stay.
   */
  public static String capitals(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (name.equals(small) || name.equals(name.toUpperCase(Locale.ROOT))) {
      return capital(small);
    }
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      boolean particle = word.length() <= PARTICLE && i > 0 && words.length > 2;
      boolean shouted = letters(word) > INITIALS && words[i].equals(word.toUpperCase(Locale.ROOT));
      if (shouted || words[i].equals(word) && !particle) {
        words[i] = capital(word);
      }
    }
    return String.join(" ", words);
  }

  private static String capital(String small) {
    return FIRST_LETTER.matcher(small).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }

  /** So much of the beginning; a sign that takes two places is never cut in halves. */
  public static String begin(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    boolean half = most > 0 && Character.isHighSurrogate(words.charAt(most - 1));
    return words.substring(0, half ? most - 1 : most);
  }

  /** The beginning, with a mark where something is left out. */
  public static String brief(String words, int most) {
    return words.length() <= most ? words : begin(words, most) + "\u2026";
  }

  /** Somebody can be called by it. */
  public static boolean hasLetter(String words) {
    return LETTER.matcher(words).find();
  }

  /** Something can be called by it: a school may be a mere number. */
  public static boolean isReadable(String words) {
    return READABLE.matcher(words).find();
  }

  /** Leads out of the chat: a page, an account, a phone number. */
  public static boolean hasLink(String words) {
    return LINK.matcher(words).find();
  }

  /**
   * What a school or a programme is called, as it is kept.
   *
   * @throws IllegalArgumentException for what nobody can read out; forms ask for it kindly before
   */
  public static String title(String words) {
    String title = line(words);
    if (!isReadable(title)) {
      throw new IllegalArgumentException("a title that nobody can read");
    }
    return title;
  }

  /**
   * A name of somebody, as it is kept.
   *
   * @throws IllegalArgumentException for what nobody can read out; forms ask for it kindly before
   */
  public static String name(String words) {
    String name = line(words);
    if (!hasLetter(name)) {
      throw new IllegalArgumentException("a name without a letter");
    }
    return name;
  }
}
