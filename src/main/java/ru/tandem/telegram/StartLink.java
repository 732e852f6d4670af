package ru.tandem.telegram;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A link to this bot in what somebody sends: typed, pasted, behind words, in a caption, under a
 * forwarded message; or only what such a link starts, which is a letter, a dash and the code.
 */
final class StartLink {

  private static final String STARTS = "start=([A-Za-z]-[\\w-]{1,62})";
  private static final Pattern BARE =
      Pattern.compile("(?:/?start[= ]|[?&]start=)?([a-z]-[a-z2-9]{16})");

  private StartLink() {}

  /**
   * What the link starts; null where there is none.
   *
   * @param bot how the bot is called; asked for only where something looks like a link to one
   */
  static String in(JsonNode message, Supplier<String> bot) {
    String text = message.path("text").asString("");
    Matcher bare = BARE.matcher(text.strip());
    if (bare.matches()) {
      return bare.group(1);
    }
    List<String> places = places(message, text);
    if (places.stream().noneMatch(place -> place.contains("start="))) {
      return null;
    }
    Pattern link = links(bot.get());
    for (String place : places) {
      Matcher found = link.matcher(place);
      if (found.find()) {
        return found.group(1) != null ? found.group(1) : found.group(2);
      }
    }
    return null;
  }

  private static Pattern links(String bot) {
    String name = Pattern.quote(bot);
    return Pattern.compile(
        "(?:(?:t|telegram)\\.(?:me|dog)/"
            + name
            + "|\\b"
            + name
            + "\\.t\\.me)/?\\?(?:[^\\s#]*&)?"
            + STARTS
            + "|tg://resolve/?\\?(?:[^\\s#]*&)?domain="
            + name
            + "&(?:[^\\s#]*&)?"
            + STARTS,
        Pattern.CASE_INSENSITIVE);
  }

  private static List<String> places(JsonNode message, String text) {
    List<String> places = new ArrayList<>();
    add(places, text);
    add(places, message.path("caption").asString(""));
    for (String marks : List.of("entities", "caption_entities")) {
      message.path(marks).forEach(mark -> add(places, mark.path("url").asString("")));
    }
    message
        .path("reply_markup")
        .path("inline_keyboard")
        .forEach(row -> row.forEach(key -> add(places, key.path("url").asString(""))));
    return places;
  }

  /** A link that is passed on stands encoded in another. */
  private static void add(List<String> places, String words) {
    places.add(words);
    if (words.contains("%3D") || words.contains("%3d")) {
      try {
        places.add(URLDecoder.decode(words, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException broken) {
        // somebody's percent sign
      }
    }
  }
}
