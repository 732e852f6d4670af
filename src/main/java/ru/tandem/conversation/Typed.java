package ru.tandem.conversation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ru.tandem.people.Codes;
import ru.tandem.people.Legible;
import ru.tandem.people.PhoneNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Questions that are answered by typing. */
interface Typed extends Kind {

  @Override
  default Text shown(JsonNode answer) {
    return Text.words(answer.asString());
  }

  /** What has been typed is taken again, and nothing that could not be typed. */
  @Override
  default boolean takes(JsonNode answer) {
    return words(answer.asString(), null) instanceof Step.Accepted same
        && same.answer().equals(answer);
  }

  /** What could be said about anything. */
  interface AnyWords extends Typed {
    @Override
    default boolean takesAnyWords() {
      return true;
    }
  }

  record Line(int longest) implements AnyWords {
    @Override
    public Step words(String words, JsonNode draft) {
      return fitting(Legible.line(words), longest);
    }
  }

  /** Where something is: as an address or as a place that the map knows. */
  record Spot(Line line) implements AnyWords {
    @Override
    public Step words(String words, JsonNode draft) {
      return line.words(words, draft);
    }

    @Override
    public Step place(String words, JsonNode draft) {
      return words.isEmpty()
          ? new Step.Refused(Text.of("conversation.kind.spot"))
          : words(Legible.begin(words, line.longest()), draft);
    }
  }

  /** What something is called: it can be read out, and leads nowhere. */
  record Title(int longest) implements AnyWords {
    @Override
    public Step words(String words, JsonNode draft) {
      String title = Legible.line(words);
      if (!title.isEmpty() && !Legible.isReadable(title)) {
        return new Step.Refused(Text.of("conversation.kind.letters"));
      }
      return leadingNowhere(title, longest);
    }
  }

  /** How somebody is called, be it by one word. */
  record Name(int longest) implements AnyWords {
    @Override
    public boolean asksName() {
      return true;
    }

    @Override
    public Step words(String words, JsonNode draft) {
      String name = Legible.capitals(BEFORE_NAME.matcher(Legible.line(words)).replaceFirst(""));
      if (!name.isEmpty() && !Legible.hasLetter(name)) {
        return new Step.Refused(Text.of("conversation.kind.letters"));
      }
      return leadingNowhere(name, longest);
    }
  }

  /** How somebody is called, with what else is known of him behind it. */
  record NameOr(Name name, int longest, Predicate<String> tells) implements AnyWords {
    @Override
    public boolean asksName() {
      return true;
    }

    @Override
    public Step words(String words, JsonNode draft) {
      String line = Legible.line(words);
      return tells.test(line) ? fitting(line, longest) : name.words(words, draft);
    }
  }

  /** Other words of the kind that the test knows are no answer, whatever could be made of them. */
  record Unless(Kind kind, Predicate<String> other, String why) implements Typed {

    @Override
    public Step words(String words, JsonNode draft) {
      return other.test(words) ? new Step.Refused(Text.of(why)) : kind.words(words, draft);
    }

    @Override
    public boolean takes(JsonNode answer) {
      return kind.takes(answer);
    }

    @Override
    public boolean takesAnyWords() {
      return kind.takesAnyWords();
    }

    @Override
    public boolean asksName() {
      return kind.asksName();
    }

    @Override
    public Text shown(JsonNode answer) {
      return kind.shown(answer);
    }

    @Override
    public Optional<Text> hint() {
      return kind.hint();
    }
  }

  /** What is said before a name and is no part of it: well, I am, my name is. */
  Pattern BEFORE_NAME =
      Pattern.compile(
          "(?iu)^(?:(?:\\u043d\\u0443|\\u044f|\\u044d\\u0442\\u043e|\\u043c\\u0435\\u043d\\u044f"
              + "|\\u0437\\u043e\\u0432\\u0443\\u0442|\\u043c\\u043e[\\u0435\\u0451] \\u0438\\u043c\\u044f|i am|i'm|my name is)[\\s,:.-]+)+");

  /** A first name and a family name at least: papers are made of them. */
  record FullName(int longest) implements AnyWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}\\S*");

    /** What pupils write beside it: their class, a short name in brackets, little pictures. */
    private static final Pattern BESIDE =
        Pattern.compile(
            "(?iu)(?<=\\p{L}|\\))[\\s,;(-]+\\d{1,2}[\\s-]*[\"\u00ab]?\\p{L}?[\"\u00bb]?"
                + "\\s*(?:\\u043a\\u043b(?:\\u0430\\u0441\\u0441)?|grade|class)?[.)]*$"
                + "|\\s*\\([^()]*\\)$|[\\p{So}\\p{Sk}\\ufe0f\\u200d,;]+");

    private static final Pattern NO_NAME = Pattern.compile("[?\\d]");

    @Override
    public boolean asksName() {
      return true;
    }

    @Override
    public Step words(String words, JsonNode draft) {
      String bare = BEFORE_NAME.matcher(Legible.line(words)).replaceFirst("");
      String name = Legible.capitals(Legible.line(BESIDE.matcher(bare).replaceAll(" ")));
      if (Legible.hasLink(name) || bare.isEmpty()) {
        return leadingNowhere(name, longest);
      }
      return NO_NAME.matcher(name).find() || parts(name) < 2
          ? new Step.Refused(Text.of("conversation.kind.fullname"))
          : fitting(name, longest);
    }

    private static long parts(String name) {
      return Arrays.stream(name.split(" ")).filter(WORD.asMatchPredicate()).count();
    }
  }

  record Free(int longest) implements AnyWords {
    @Override
    public Step words(String words, JsonNode draft) {
      return fitting(Legible.text(words), longest);
    }
  }

  /** One number of a phone. */
  record Phone() implements Typed {
    @Override
    public Step words(String words, JsonNode draft) {
      return PhoneNumber.read(words)
          .<Step>map(number -> new Step.Accepted(StringNode.valueOf(number)))
          .orElse(new Step.Refused(Text.of("conversation.kind.phone")));
    }

    /** A card from the address book is a number, whosever it is. */
    @Override
    public Step contact(String phone, boolean own) {
      return words("+" + phone.replaceAll("\\D", ""), null);
    }
  }

  /** What stands on a sheet or was said: other words are no code. */
  record Code() implements Typed {
    @Override
    public Step words(String words, JsonNode draft) {
      String code = Legible.line(words);
      return Codes.canBeSpoken(code)
          ? new Step.Accepted(StringNode.valueOf(code))
          : new Step.Refused(Text.of("conversation.kind.code"));
    }
  }

  record Number(int least, int most) implements Typed {
    @Override
    public Step words(String words, JsonNode draft) {
      OptionalInt number = SaidNumber.read(words);
      return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most
          ? new Step.Accepted(IntNode.valueOf(number.getAsInt()))
          : new Step.Refused(Text.of("conversation.kind.number", least, most));
    }
  }

  /** Others will see it, and tap on it. */
  private static Step leadingNowhere(String name, int longest) {
    return Legible.hasLink(name)
        ? new Step.Refused(Text.of("conversation.kind.link"))
        : fitting(name, longest);
  }

  private static Step fitting(String words, int longest) {
    if (words.isEmpty()) {
      return new Step.Refused(Text.of("conversation.kind.empty"));
    }
    if (words.length() > longest) {
      return new Step.Refused(Text.of("conversation.kind.long", longest, words.length()));
    }
    return new Step.Accepted(StringNode.valueOf(words));
  }
}
