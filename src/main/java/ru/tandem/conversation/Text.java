package ru.tandem.conversation;

import java.util.List;
import java.util.Map;
import ru.tandem.people.Language;

/** Something to be said, not yet put into a language. */
public sealed interface Text {

  /** A message by its key in {@code messages/}; arguments may be texts, dates, instants, words. */
  record Keyed(String key, List<Object> arguments) implements Text {}

  /** A message that is worded by the number which is its first argument. */
  record Counted(String key, long count) implements Text {}

  /** A person's own words, shown as they are. */
  record Words(String words) implements Text {}

  /**
   * From {@code config/}: trusted, may hold markup.
   *
   * @param informal what differs for those who are spoken to with «ты»
   */
  record Translated(Map<Language, String> words, Map<Language, String> informal) implements Text {

    String in(Voice voice) {
      String usual = words.getOrDefault(voice.language(), "");
      return voice.informal() ? informal.getOrDefault(voice.language(), usual) : usual;
    }
  }

  record Joined(String separator, List<Text> parts) implements Text {}

  /** To be passed on: in the voice of whoever it is for, whoever shows it. */
  record Outward(Text text, Voice voice) implements Text {}

  /** Words that are kept as what somebody has read: nothing of ours stands among them. */
  record Evidence(Text text) implements Text {}

  static Text of(String key, Object... arguments) {
    return new Keyed(key, List.of(arguments));
  }

  /**
   * A message with a number in it. The words beside it agree with the number: {@code .one} and
   * {@code .few} behind the key say how, where the language does so.
   */
  static Text counted(String key, long count) {
    return new Counted(key, count);
  }

  static Text words(String words) {
    return new Words(words);
  }

  static Text translated(Map<Language, String> words) {
    return translated(words, Map.of());
  }

  static Text translated(Map<Language, String> words, Map<Language, String> informal) {
    return new Translated(Map.copyOf(words), Map.copyOf(informal));
  }

  /** One under another; the empty ones are left out. */
  static Text lines(Text... parts) {
    return new Joined("\n", List.of(parts));
  }

  static Text lines(List<Text> parts) {
    return new Joined("\n", List.copyOf(parts));
  }

  /**
   * What a list that is cut owes to its reader: how many more there are; empty when it is whole.
   */
  static Text more(int all, int shown) {
    return all > shown ? of("conversation.andmore", all - shown) : empty();
  }

  static Text paragraphs(Text... parts) {
    return new Joined("\n\n", List.of(parts));
  }

  /** One after another, with a comma between. */
  static Text list(List<Text> parts) {
    return new Joined(", ", List.copyOf(parts));
  }

  static Text empty() {
    return new Words("");
  }
}
