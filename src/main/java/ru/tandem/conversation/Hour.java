package ru.tandem.conversation;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An hour of the day: a usual one by a tap, or any other within the day, to the minute, by typing.
 *
 * @param first the earliest that may be typed
 * @param last the latest that may be typed
 */
record Hour(List<LocalTime> usual, LocalTime first, LocalTime last) implements Choice {

  /** Typed, too, between the first and the last of the usual ones. */
  Hour(List<LocalTime> usual) {
    this(
        usual,
        usual.isEmpty() ? LocalTime.MIN : usual.get(0),
        usual.isEmpty() ? LocalTime.MIN : usual.get(usual.size() - 1));
  }

  static final DateTimeFormatter CODE = DateTimeFormatter.ofPattern("HHmm");

  /** Half past three as people write it, with a little word before and after. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:\\p{L}{1,2}\\s+)?(\\d{1,2})(?:(?:\\s*[:.,\u2013-]\\s*|\\s*\\p{L}{1,5}\\.?\\s*|\\s+)(\\d{2}))?"
              + "(?:\\s*\\p{L}{1,6}\\.?)?");

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");

  @Override
  public List<Option> options() {
    return usual.stream().map(time -> new Option(CODE.format(time), said(time))).toList();
  }

  private static Text said(LocalTime time) {
    return Text.words(time.toString());
  }

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    return new One(options()).picks(draft);
  }

  @Override
  public Step press(String value, JsonNode draft) {
    return new One(options()).press(value, draft);
  }

  @Override
  public boolean takes(JsonNode answer) {
    return answer.isString()
        && answer.asString().matches("\\d{4}")
        && read(answer.asString()).filter(this::fits).isPresent();
  }

  @Override
  public Text shown(JsonNode answer) {
    return said(LocalTime.parse(answer.asString(), CODE));
  }

  @Override
  public Step words(String words, JsonNode draft) {
    if (usual.isEmpty()) {
      return new Step.Refused(Text.of("conversation.kind.press"));
    }
    return read(words.strip()).stream()
        .flatMap(Hour::meant)
        .filter(this::fits)
        .findFirst()
        .<Step>map(time -> new Step.Accepted(StringNode.valueOf(CODE.format(time))))
        .orElse(new Step.Refused(Text.of("conversation.kind.time", first, last)));
  }

  /** At three is in the afternoon where nobody meets at night. */
  private static Stream<LocalTime> meant(LocalTime said) {
    return said.getHour() < 12 ? Stream.of(said, said.plusHours(12)) : Stream.of(said);
  }

  private boolean fits(LocalTime time) {
    return !usual.isEmpty() && !time.isBefore(first) && !time.isAfter(last);
  }

  private static Optional<LocalTime> read(String words) {
    Matcher digits = DIGITS.matcher(words);
    Matcher written = WRITTEN.matcher(words);
    if (words.length() > 2 && digits.matches()) {
      return time(digits);
    }
    return written.matches() ? time(written) : inWords(words);
  }

  /** At three, said in a word. */
  private static Optional<LocalTime> inWords(String words) {
    if (words.matches(".*\\d.*")) {
      return Optional.empty();
    }
    OptionalInt hour = SaidNumber.read(words.replaceFirst("^\\p{L}{1,2}\\s+", ""));
    return hour.isPresent() && hour.getAsInt() < 24
        ? Optional.of(LocalTime.of(hour.getAsInt(), 0))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(Matcher read) {
    int hour = Integer.parseInt(read.group(1));
    int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
