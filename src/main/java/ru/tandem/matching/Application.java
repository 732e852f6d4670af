package ru.tandem.matching;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Response;

/**
 * A participant's application as the matching reads it. What a form does not ask is not said.
 *
 * @param response empty when there is none
 * @param added with what a mentor can help too, as a curator has noted
 */
public record Application(
    Questionnaire questionnaire, Optional<Response> response, List<String> added) {

  /** The keys of the tags of both sides. */
  public static final String NEEDS = "needs";

  public static final String COMPETENCES = Applications.COMPETENCES;
  public static final String INTERESTS = "interests";
  public static final String MODE = "mode";

  private static final String GRADE = "grade";
  private static final String BOTH = "both";
  private static final Pattern GRADES = Pattern.compile("g(\\d+)(?:_(\\d+))?");
  private static final Pattern AGES = Pattern.compile("a(\\d+)(?:_(\\d+))?");
  private static final Pattern SLOT = Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)\\d{1,2}");

  public static Application of(Participant participant, Applications applications) {
    return new Application(
        applications.questionnaire(participant),
        applications.of(participant),
        applications.addedTags(participant));
  }

  /** The school class; empty where there is none. */
  public Optional<Integer> grade() {
    return option(GRADE)
        .map(Option::value)
        .filter(value -> value.isPresent())
        .map(value -> value.getAsInt());
  }

  /** What was chosen, with the words of the questionnaire. */
  public Optional<Option> option(String key) {
    return words(key)
        .flatMap(code -> questionnaire.item(key).flatMap(item -> item.option(code)))
        .stream()
        .findFirst();
  }

  /** How a tag or an option is called; empty for what somebody has added in own words. */
  public Optional<Words> label(String key, String code) {
    return questionnaire.item(key).flatMap(item -> item.option(code)).map(Option::label);
  }

  /** Own words, or the code of an option. */
  public Optional<String> words(String key) {
    return response.flatMap(answers -> answers.text(key)).filter(words -> !words.isBlank());
  }

  /** Own words that mean the same are written the same. */
  public Set<String> tags(String key) {
    return Stream.concat(codes(key), key.equals(COMPETENCES) ? added.stream() : Stream.empty())
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT).replace('ё', 'е'))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<Slot> free() {
    return codes("week")
        .filter(code -> SLOT.matcher(code).matches())
        .map(Slot::of)
        .collect(Collectors.toSet());
  }

  Set<MeetingMode> modes() {
    Set<MeetingMode> modes = EnumSet.noneOf(MeetingMode.class);
    String said = words(MODE).orElse("");
    for (MeetingMode mode : MeetingMode.values()) {
      if (said.equals(BOTH) || said.equals(mode.code())) {
        modes.add(mode);
      }
    }
    return modes;
  }

  /** The classes that a mentor would like to work with. */
  Set<Integer> wishedGrades() {
    return range(GRADES, "mentee_grade");
  }

  /** The ages, in years, of those whom a mentor would like to work with. */
  Set<Integer> wishedAges() {
    return range(AGES, "mentee_age");
  }

  /** Empty when any is welcome. */
  private Set<Integer> range(Pattern pattern, String key) {
    Matcher range = pattern.matcher(words(key).orElse(""));
    if (!range.matches()) {
      return Set.of();
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
  }

  /** The age that a mentee would like the mentor to be of. */
  AgeWish wish() {
    String said = words("wish").orElse("");
    return Stream.of(AgeWish.values())
        .filter(wish -> wish.name().toLowerCase(Locale.ROOT).equals(said))
        .findFirst()
        .orElse(AgeWish.ANY);
  }

  private Stream<String> codes(String key) {
    return response.map(answers -> answers.codes(key)).orElse(List.of()).stream();
  }
}
