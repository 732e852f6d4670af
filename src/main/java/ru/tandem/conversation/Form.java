package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * An ordered list of questions. The next question is the first one that applies and has no answer;
 * nothing else is remembered. Texts are the messages {@code <form>.<question>}, the title is {@code
 * <form>.title}.
 */
public final class Form {

  private static final int LONGEST_KEY = 20;

  private final String name;
  private final List<Question> questions = new ArrayList<>();
  private int version = 1;
  private Text title;
  private Text intro = Text.empty();
  private boolean reviewed;
  private boolean fleeting;
  private Predicate<UnaskedFile> kept = file -> false;
  private Supplier<Map<String, JsonNode>> known = Map::of;
  private Boolean informal;
  private long begunFrom;
  private Function<Text, Reply> otherwise;
  private Function<Answers, Reply> submit;

  private Form(String name) {
    this.name = name;
    this.title = Text.of(name + ".title");
  }

  /**
   * @param name as {@code feature.form}
   */
  public static Form named(String name) {
    return new Form(name);
  }

  /** Raised when old answers no longer fit; those whose questions still exist are kept. */
  public Form version(int version) {
    this.version = version;
    return this;
  }

  public Form title(Text title) {
    this.title = title;
    return this;
  }

  /** Said above the first question. */
  public Form intro(Text intro) {
    this.intro = intro;
    return this;
  }

  public Form ask(String key, Kind kind) {
    return ask(key, Text.of(name + "." + key), kind);
  }

  /**
   * @param key at most 20 characters; part of every button under the question
   */
  public Form ask(String key, Text text, Kind kind) {
    if (key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("too long for a button: " + key);
    }
    questions.add(
        new Question(
            key,
            text,
            Text.empty(),
            kind,
            answers -> true,
            false,
            1,
            (answers, answer) -> Optional.empty()));
    return this;
  }

  /** Asks the last question only while this holds. */
  public Form when(Predicate<Answers> condition) {
    return replace(last().when(condition));
  }

  /** Lets the last question be skipped. */
  public Form optional() {
    return replace(last().skippable());
  }

  /**
   * The last question has had its present meaning since that version of the form: who has answered
   * it earlier and not handed in is asked again.
   */
  public Form since(int version) {
    return replace(last().since(version));
  }

  /** Says something small under the last question. */
  public Form hint(Text hint) {
    return replace(last().hint(hint));
  }

  /** Refuses an answer to the last question that does not go with the earlier ones, saying why. */
  public Form refuse(BiFunction<Answers, JsonNode, Optional<Text>> refusal) {
    return replace(last().refusing(refusal));
  }

  private Question last() {
    return questions.get(questions.size() - 1);
  }

  private Form replace(Question question) {
    questions.set(questions.size() - 1, question);
    return this;
  }

  /** Shows all answers at the end, where any of them can be changed. */
  public Form review() {
    reviewed = true;
    return this;
  }

  /** Begins with answers that were given before; asked for only when it is begun. */
  public Form knowing(Supplier<Map<String, JsonNode>> earlier) {
    known = earlier;
    return this;
  }

  /**
   * Hands in nothing where somebody else was quicker: what it {@linkplain #knowing began from} must
   * stand as it did then.
   *
   * @param begunFrom its {@link #mark} when the form was begun
   * @param otherwise how it stands now, below what became of the answers
   */
  public Form whileItStands(long begunFrom, Function<Text, Reply> otherwise) {
    this.begunFrom = begunFrom;
    this.otherwise = otherwise;
    return this;
  }

  /** By which the subject of a form tells from what it begins; never negative. */
  public static long mark(Map<String, JsonNode> known) {
    return Integer.toUnsignedLong(new TreeMap<>(known).toString().hashCode());
  }

  /** Only to be looked at: forgotten as soon as it is left. */
  public Form fleeting() {
    fleeting = true;
    return this;
  }

  /** Files of that kind that come meanwhile are kept for what follows from it. */
  public Form keeping(Predicate<UnaskedFile> files) {
    kept = files;
    return this;
  }

  /** Speaks to whoever reads it as to a pupil, or as to an adult, whatever the reader's age. */
  public Form speaking(boolean informal) {
    this.informal = informal;
    return this;
  }

  /** What happens with the complete answers, in the transaction of the last of them. */
  public Form then(Function<Answers, Reply> submit) {
    this.submit = submit;
    return this;
  }

  Predicate<UnaskedFile> kept() {
    return kept;
  }

  String name() {
    return name;
  }

  int version() {
    return version;
  }

  Text title() {
    return title;
  }

  Text intro() {
    return intro;
  }

  boolean isReviewed() {
    return reviewed;
  }

  /** The first question that applies and has no answer that it takes; null when there is none. */
  Question next(Answers answers) {
    return applying(answers).stream()
        .filter(question -> !question.isAnswered(answers))
        .findFirst()
        .orElse(null);
  }

  Map<String, JsonNode> known() {
    return known.get();
  }

  /** Put aside and gone on with later when it is left. */
  boolean isLasting() {
    return !fleeting && FormScreens.isLong(this);
  }

  /** With no answer in it, it is nothing that was begun. */
  boolean isFleeting() {
    return fleeting;
  }

  /** Null where the reader's own age decides. */
  Boolean informal() {
    return informal;
  }

  Reply submit(Answers answers) {
    if (otherwise != null && mark(known()) != begunFrom) {
      List<Text> said = FormScreens.answers(this, answers);
      return otherwise.apply(Text.of("conversation.meanwhile", Text.lines(said)));
    }
    return submit.apply(answers);
  }

  /** The questions that apply to these answers. */
  List<Question> applying(Answers answers) {
    return questions.stream().filter(question -> question.when().test(answers)).toList();
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }
}
