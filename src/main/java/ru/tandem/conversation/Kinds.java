package ru.tandem.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The kinds of question there are. */
public final class Kinds {

  private static final int GROWN_UP = 27;

  private Kinds() {}

  /** One line of text. */
  public static Kind line(int longest) {
    return new Typed.Line(longest);
  }

  /** Where something is: typed, or a place that was picked from the map. */
  public static Kind place(int longest) {
    return new Typed.Spot(new Typed.Line(longest));
  }

  /** Free text of several lines. */
  public static Kind text(int longest) {
    return new Typed.Free(longest);
  }

  /** One phone number in any usual way; kept as +7 and ten digits. */
  public static Kind phone() {
    return new Typed.Phone();
  }

  /** A code as it is spoken or printed: other words are not looked up. */
  public static Kind code() {
    return new Typed.Code();
  }

  /** The number of a document, with its date if that is typed too. */
  public static Kind documentNumber(
      int longest, LocalDate earliest, LocalDate latest, LocalDate today) {
    return new NumberAndDay(longest, new TypedDay(earliest, latest, today));
  }

  public static Kind number(int least, int most) {
    return new Typed.Number(least, most);
  }

  /** A date typed in any usual way, not before the one day and not after the other. */
  public static Kind date(LocalDate earliest, LocalDate latest) {
    return new TypedDay(earliest, latest, null);
  }

  /** The birth date of somebody grown up: the example is one, too. */
  public static Kind bornLongAgo(LocalDate earliest, LocalDate latest) {
    return new TypedDay(earliest, latest, null, TypedDay.PUPILS.minusYears(GROWN_UP));
  }

  /** The same near today: the year may be left out, and "on Friday" is a day. */
  public static Kind date(LocalDate earliest, LocalDate latest, LocalDate today) {
    return new TypedDay(earliest, latest, today);
  }

  /** A question answered by typing, with a key for each answer that is usual. */
  public static Kind suggesting(Kind typed, List<String> usual) {
    boolean days = typed instanceof TypedDay && !usual.isEmpty();
    return new Suggested(days ? ((TypedDay) typed).like(usual.get(0)) : typed, usual);
  }

  public static Option option(String code, Text label) {
    return new Option(code, label);
  }

  /** An option whose label is the message {@code prefix.code}. */
  public static List<Option> options(String prefix, String... codes) {
    return List.of(codes).stream()
        .map(code -> new Option(code, Text.of(prefix + "." + code)))
        .toList();
  }

  /** One of the options, by one tap. */
  public static Kind choice(List<Option> options) {
    return new Choice.One(options);
  }

  public static Kind choice(Option... options) {
    return choice(List.of(options));
  }

  /** Up to so many of the options. */
  public static Kind several(List<Option> options, int most) {
    return new Choice.Several(options, most);
  }

  /** Up to so many of the tags; typing looks for one, and one that is missing is added. */
  public static Kind tags(List<Option> options, int most) {
    return new Tags(options, most);
  }

  /** Up to so many of the options, the best first. */
  public static Kind ranking(List<Option> options, int most) {
    return new Choice.Ranking(options, most);
  }

  /** From 1 to 10, by one tap. */
  public static Kind scale() {
    return choice(
        IntStream.rangeClosed(1, 10)
            .mapToObj(n -> new Option(Integer.toString(n), Text.words(Integer.toString(n))))
            .toList());
  }

  public static Kind yesNo() {
    return choice(options("conversation.answer", "yes", "no"));
  }

  public static Kind frequency() {
    return choice(
        options("conversation.frequency", "veryoften", "often", "rarely", "onceortwice", "never"));
  }

  /** The hours of an ordinary week; codes are the day and the first hour, as in mon15. */
  public static Kind week() {
    return new Week();
  }

  /** How somebody is called, by one word or more. */
  public static Kind name(int longest) {
    return new Typed.Name(longest);
  }

  /**
   * The same, or a line that tells the name and more.
   *
   * @param tells whether it is such a line
   */
  public static Kind nameOr(int longest, Predicate<String> tells) {
    return new Typed.NameOr(new Typed.Name(longest), longest, tells);
  }

  /**
   * A question answered by typing, though not by such words.
   *
   * @param other knows words that tell of something else
   * @param why the message that says so
   */
  public static Kind unless(Kind typed, Predicate<String> other, String why) {
    return new Typed.Unless(typed, other, why);
  }

  /** What a school, a programme or the like is called. */
  public static Kind title(int longest) {
    return new Typed.Title(longest);
  }

  /** First name and family name, with whatever else belongs to it. */
  public static Kind fullName(int longest) {
    return new Typed.FullName(longest);
  }

  /** A day from a calendar of buttons, or typed. */
  public static Kind day(LocalDate first, LocalDate last, LocalDate today) {
    return new Calendar(first, last, today);
  }

  /**
   * @param offered which days have a button; any other of them may still be typed
   */
  public static Kind day(
      LocalDate first, LocalDate last, LocalDate today, Predicate<LocalDate> offered) {
    return new Calendar(first, last, today, offered);
  }

  /** A usual hour by a tap, or to the minute, between the first and the last, by typing. */
  public static Kind time(List<LocalTime> times) {
    return new Hour(times);
  }

  /**
   * @param earliest may still be typed
   * @param latest may still be typed
   */
  public static Kind time(List<LocalTime> times, LocalTime earliest, LocalTime latest) {
    return new Hour(times, earliest, latest);
  }

  /** How that hour stands as an answer. */
  public static JsonNode answer(LocalTime time) {
    return StringNode.valueOf(Hour.CODE.format(time));
  }

  /** Up to so many files or pictures; a list of their ids and names. */
  public static Kind files(int most) {
    return files(most, List.of());
  }

  /** The same, with those that the person has sent before. */
  public static Kind files(int most, List<UnaskedFile> sent) {
    return new Upload(most, sent);
  }

  /** A table as a file: a workbook or CSV, no picture; answered as {@link #files} of one is. */
  public static Kind table() {
    return OneFile.TABLE;
  }

  /**
   * The same, or the lines of such a table written into the chat: then the answer is a text.
   *
   * @param isTable whether words can be that
   */
  public static Kind tableOrLines(Predicate<String> isTable) {
    return new TableOrLines(isTable);
  }

  /** A photo, not a file; answered as {@link #files} of one is. */
  public static Kind photo() {
    return OneFile.PHOTO;
  }

  /** The person's own phone number, shared by the messenger's button. */
  public static Kind contact() {
    return new Contact(List.of());
  }

  /** The same, with other ways for whoever does not want to share it. */
  public static Kind contact(List<Option> others) {
    return new Contact(others);
  }
}
