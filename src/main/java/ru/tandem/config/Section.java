package ru.tandem.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys and values of one place in a configuration file.
 *
 * <p>A getter that finds something wrong notes the problem with its line and answers with something
 * harmless, so that the reading goes on and all problems come to light at once. A key that nobody
 * asked for is a problem too: it is a misspelling, or it means nothing here.
 */
public final class Section {

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_-]*");

  private final String file;
  private final MappingNode node;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<Section> inner = new ArrayList<>();

  Section(String file, MappingNode node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
    node.getValue().forEach(this::enter);
  }

  private void enter(NodeTuple entry) {
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (values.put(key, entry.getValueNode()) != null) {
      problems.add(file, line(entry.getKeyNode()), "“" + key + "” stands here twice");
    }
    lines.put(key, line(entry.getKeyNode()));
  }

  public String file() {
    return file;
  }

  public boolean has(String key) {
    asked.add(key);
    return values.containsKey(key) && !values.get(key).getTag().equals(Tag.NULL);
  }

  /** A feature's own rule is broken at this key. */
  public void problem(String key, String reason) {
    problems.add(file, lines.getOrDefault(key, line(node)), reason);
  }

  /** What to add to the refusal of a word: the one probably meant, or all possible ones. */
  public static String hint(String word, Collection<String> known) {
    return Nearest.hint(word, known);
  }

  public String text(String key, int longest) {
    String text = required(key, () -> scalar(key), "");
    if (text.isBlank() && has(key)) {
      problem(key, "“" + key + "” is empty");
    }
    if (text.length() > longest) {
      problem(key, "“%s” has %d characters, at most %d fit".formatted(key, text.length(), longest));
    }
    return text.strip();
  }

  /** A short name for the machine: small Latin letters, digits, hyphen, underscore. */
  public String code(String key, int longest) {
    String code = text(key, longest);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      problem(key, "“" + code + "” may hold only small Latin letters, digits, “-” and “_”");
    }
    return code;
  }

  public int number(String key, int least, int most) {
    return required(key, () -> whole(key, least, most), least);
  }

  public int number(String key, int least, int most, int otherwise) {
    return has(key) ? whole(key, least, most) : otherwise;
  }

  public boolean flag(String key) {
    if (!has(key)) {
      return false;
    }
    String text = scalar(key);
    if (isScalar(key) && !text.equals("true") && !text.equals("false")) {
      problem(key, "“" + key + "” is “" + text + "”, but only true or false is possible");
    }
    return text.equals("true");
  }

  /** One of the values of an enumeration, written small and with hyphens. */
  public <E extends Enum<E>> Optional<E> one(String key, Class<E> type) {
    return required(
        key,
        () -> {
          String text = scalar(key);
          return isScalar(key) ? find(key, text, type) : Optional.empty();
        },
        Optional.empty());
  }

  /** Several values of an enumeration. */
  public <E extends Enum<E>> Set<E> some(String key, Class<E> type) {
    Set<E> found = new LinkedHashSet<>();
    texts(key).forEach(text -> find(key, text, type).ifPresent(found::add));
    return found;
  }

  /** The text under a key in both languages; {@code <b>} and {@code <i>} may stand in it. */
  public Words words(String key, int longest) {
    Words none = new Words("", "");
    return required(key, () -> section(key).map(s -> s.words(longest)).orElse(none), none);
  }

  /** The text of this section itself: {@code ru}, {@code en}, and {@code ty} where it differs. */
  public Words words(int longest) {
    return words(longest, List.of());
  }

  /**
   * As {@link #words(int)}.
   *
   * @param places what is filled in where it stands in curly brackets
   */
  public Words words(int longest, List<String> places) {
    String ru = markedUp("ru", longest, places);
    return new Words(
        ru, has("ty") ? markedUp("ty", longest, places) : ru, markedUp("en", longest, places));
  }

  /** As {@link #words(String, int)}, for a place where markup is impossible. */
  public Words label(String key, int longest) {
    Words none = new Words("", "");
    return required(key, () -> section(key).map(s -> s.label(longest)).orElse(none), none);
  }

  /** As {@link #words(int)}, for a place where markup is impossible, such as a button. */
  public Words label(int longest) {
    String ru = plain("ru", longest);
    return new Words(ru, has("ty") ? plain("ty", longest) : ru, plain("en", longest));
  }

  private String markedUp(String key, int longest, List<String> places) {
    String text = text(key, longest);
    refuseStrays(key, places);
    if (!Markup.isSound(text)) {
      problem(key, "“" + key + "” may hold only <b>…</b> and <i>…</i>, and “&” as &amp;");
    }
    return text;
  }

  /** Somebody would read the bracket. */
  private void refuseStrays(String key, List<String> places) {
    if (has(key) && values.get(key) instanceof ScalarNode text) {
      Places.stray(text.getValue(), places)
          .ifPresent(stray -> problems.add(file, line(text, stray.at()), stray.reason()));
    }
  }

  /** Of a text in a block each line stands in a line of the file. */
  private static int line(ScalarNode text, int below) {
    boolean block = text.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL;
    return line(text) + (block ? 1 + below : 0);
  }

  private String plain(String key, int longest) {
    String text = text(key, longest);
    refuseStrays(key, List.of());
    if (text.contains("<") || text.contains("&")) {
      problem(key, "“" + key + "” may hold neither “<” nor “&”");
    }
    return text;
  }

  public List<String> texts(String key) {
    return required(
        key,
        () ->
            elements(key).stream()
                .filter(element -> is(ScalarNode.class, element, key, "a list of plain values"))
                .map(element -> ((ScalarNode) element).getValue())
                .toList(),
        List.of());
  }

  /** A list of plain values, or a single one. */
  public List<String> oneOrMore(String key) {
    boolean single = has(key) && values.get(key) instanceof ScalarNode;
    return single ? List.of(scalar(key)) : texts(key);
  }

  public Optional<Section> section(String key) {
    if (!has(key) || !is(MappingNode.class, values.get(key), key, "“key: value” lines")) {
      return Optional.empty();
    }
    return Optional.of(open(values.get(key)));
  }

  /** Reads each section of a list that must not be empty. */
  public <T> List<T> list(String key, Function<Section, T> reader) {
    List<Node> elements = required(key, () -> elements(key), List.of());
    List<T> all = new ArrayList<>();
    for (Node element : elements) {
      if (is(MappingNode.class, element, key, "a list of “key: value” blocks")) {
        all.add(reader.apply(open(element)));
      }
    }
    return all;
  }

  /** The keys of this section, for a section whose keys are names given by the school. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** Which keys make sense here cannot be told, because what tells it is itself wrong. */
  public void ignoreRest() {
    asked.addAll(values.keySet());
  }

  void refuseUnknownKeys() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        problem(key, "“" + key + "” means nothing here" + Nearest.hint(key, unused()));
      }
    }
    inner.forEach(Section::refuseUnknownKeys);
  }

  private List<String> unused() {
    return asked.stream().filter(key -> !values.containsKey(key)).toList();
  }

  private Section open(Node mapping) {
    Section section = new Section(file, (MappingNode) mapping, problems);
    inner.add(section);
    return section;
  }

  private <T> T required(String key, Supplier<T> value, T otherwise) {
    if (has(key)) {
      return value.get();
    }
    problem(key, "“" + key + "” is missing");
    return otherwise;
  }

  private String scalar(String key) {
    Node value = values.get(key);
    return is(ScalarNode.class, value, key, "plain text") ? ((ScalarNode) value).getValue() : "";
  }

  /** Otherwise that has been told, and nothing more is to be said of it. */
  private boolean isScalar(String key) {
    return values.get(key) instanceof ScalarNode;
  }

  private List<Node> elements(String key) {
    Node value = values.get(key);
    if (!is(SequenceNode.class, value, key, "a list")) {
      return List.of();
    }
    List<Node> elements = ((SequenceNode) value).getValue();
    if (elements.isEmpty()) {
      problem(key, "“" + key + "” is empty");
    }
    return elements;
  }

  private int whole(String key, int least, int most) {
    String text = scalar(key);
    if (!isScalar(key)) {
      return least;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with a number out of range
    }
    problem(
        key,
        "“%s” is “%s”, but a whole number from %d to %d is needed"
            .formatted(key, text, least, most));
    return least;
  }

  private <E extends Enum<E>> Optional<E> find(String key, String text, Class<E> type) {
    List<E> known = List.of(type.getEnumConstants());
    Optional<E> found = known.stream().filter(e -> written(e).equals(text)).findFirst();
    if (found.isEmpty()) {
      List<String> names = known.stream().map(Section::written).toList();
      problem(key, key + " “" + text + "” is not known" + Nearest.hint(text, names));
    }
    return found;
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean is(Class<? extends Node> type, Node value, String key, String wanted) {
    if (type.isInstance(value)) {
      return true;
    }
    problems.add(file, line(value), "“" + key + "” must be " + wanted);
    return false;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
