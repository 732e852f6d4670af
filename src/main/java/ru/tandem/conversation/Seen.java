package ru.tandem.conversation;

import java.util.List;
import java.util.regex.Pattern;
import ru.tandem.delivery.Message;

/**
 * What a message shows on the phone at the moment when something is pressed under it.
 *
 * @param words as they are read, without marks of bold and the like
 * @param keys label and what it does, one after the other, from the first row to the last
 */
public record Seen(String words, List<String> keys) {

  private static final Pattern TAGS = Pattern.compile("<[^>]+>");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  public Seen {
    keys = List.copyOf(keys);
  }

  /** Whether nobody would notice were the message put in its place. */
  boolean isSame(Message message) {
    return keys.equals(keysOf(message)) && plain(words).equals(plain(read(message.html())));
  }

  private static List<String> keysOf(Message message) {
    return message.keys().stream()
        .flatMap(List::stream)
        .flatMap(key -> List.of(key.label(), key.url() == null ? key.data() : key.url()).stream())
        .toList();
  }

  private static String read(String html) {
    return TAGS.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String plain(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }
}
