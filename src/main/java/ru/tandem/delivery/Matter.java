package ru.tandem.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody is asked or reminded of, whoever does it and in whatever words: one day, one
 * message about it; and none once it is done.
 *
 * @param about the kind, as {@code feature.what}
 * @param subject which one of the kind
 */
public record Matter(String about, String subject) {

  private static final String OF = "|";
  private static final String AND = "\n";

  public static Matter of(String about, Object... subject) {
    return new Matter(
        about, Arrays.stream(subject).map(String::valueOf).collect(Collectors.joining("/")));
  }

  /** The only number of the subject, or the first. */
  public long number() {
    return number(0);
  }

  /**
   * @throws NumberFormatException when there is no number
   */
  public long number(int index) {
    return Long.parseLong(word(index));
  }

  /** A part of the subject; empty when there are not so many. */
  public String word(int index) {
    String[] words = subject.split("/");
    return index < words.length ? words[index] : "";
  }

  String key() {
    return about + OF + subject;
  }

  static Matter read(String key) {
    int bar = key.indexOf(OF);
    return new Matter(key.substring(0, bar), key.substring(bar + 1));
  }

  /** As a row keeps several; null for none. */
  static String keys(List<Matter> all) {
    return all.isEmpty() ? null : all.stream().map(Matter::key).collect(Collectors.joining(AND));
  }

  static List<Matter> readAll(String keys) {
    return keys == null ? List.of() : Arrays.stream(keys.split(AND)).map(Matter::read).toList();
  }
}
