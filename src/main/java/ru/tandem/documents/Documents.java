package ru.tandem.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.papers.WordTemplate;
import ru.tandem.people.Language;

/** The Word templates of {@code config/documents}, read and checked once at the start. */
@Component
public class Documents {

  private record Key(String code, Language language) {}

  private static final int LONGEST_QUOTE = 60;
  private static final String PICTURE = "@";
  private static final String NUMBER = "number";

  /** Words between them stand only in the papers of such a programme. */
  private static final List<String> CONDITIONS = List.of("pupils", "adults");

  private static final List<String> AROUND = List.of("?", "/");

  private final Map<Key, WordTemplate> templates = new HashMap<>();

  Documents(ConfigDirectory config, List<Document> single, List<Templates> more) {
    Problems problems = new Problems();
    List<Document> all = new ArrayList<>(single);
    more.forEach(templates -> all.addAll(templates.documents()));
    for (Document document : all) {
      for (Language language : Language.values()) {
        template(config, document, language, problems)
            .ifPresent(read -> templates.put(new Key(document.code(), language), read));
      }
    }
    problems.refuse();
  }

  private static Optional<WordTemplate> template(
      ConfigDirectory config, Document document, Language language, Problems problems) {
    String file = "documents/" + document.code() + "." + language.locale() + ".docx";
    String shown = config.shown(file);
    return config.bytes(file, problems).flatMap(bytes -> read(shown, bytes, problems)).stream()
        .peek(template -> check(shown, template, document, language, problems))
        .findFirst();
  }

  private static Optional<WordTemplate> read(String file, byte[] bytes, Problems problems) {
    try {
      return Optional.of(WordTemplate.read(bytes));
    } catch (WordTemplate.Unreadable e) {
      problems.add(
          file,
          0,
          e.isTooBig()
              ? "is small as it lies there and huge when it is unpacked: save it anew in Word"
              : "is no Word file (DOCX)");
      return Optional.empty();
    }
  }

  private static void check(
      String file, WordTemplate template, Document document, Language language, Problems problems) {
    Set<String> known = new HashSet<>(names(document.places(), language));
    document.pictures().forEach(picture -> known.add(PICTURE + name(picture, language)));
    for (String condition : CONDITIONS) {
      AROUND.forEach(sign -> known.add(sign + name(condition, language)));
    }
    for (String list : document.lists().keySet()) {
      String name = name(list, language);
      known.add(name);
      if (document.free() && !template.places().containsKey(name)) {
        continue;
      }
      Set<String> columns = names(document.lists().get(list), language);
      template
          .columns(name)
          .ifPresentOrElse(
              found -> refuseUnknown(file, found, columns, problems),
              () -> problems.add(file, 0, "no row of a table stands below {{" + name + "}}"));
    }
    template
        .places()
        .forEach(
            (name, paragraph) -> {
              if (!known.contains(name)) {
                String hint = Section.hint(name, known);
                problems.add(file, 0, "“" + name + "” is not known" + hint + in(paragraph));
              }
            });
    refuseLoose(file, template.loose(), known, problems);
    template
        .changed()
        .ifPresent(
            paragraph ->
                problems.add(
                    file,
                    0,
                    "holds a marked change: accept or reject all changes in Word and save it"
                        + in(paragraph)));
    CONDITIONS.forEach(
        one -> refuseHalf(file, template.places().keySet(), name(one, language), problems));
  }

  /** The words up to the end of the paper would depend on it, or none at all. */
  private static void refuseHalf(
      String file, Set<String> places, String condition, Problems problems) {
    boolean opens = places.contains("?" + condition);
    boolean closes = places.contains("/" + condition);
    if (opens && !closes) {
      String words = "“{{?%s}}” has no “{{/%s}}” behind it";
      problems.add(file, 0, words.formatted(condition, condition));
    } else if (closes && !opens) {
      String words = "“{{/%s}}” has no “{{?%s}}” before it";
      problems.add(file, 0, words.formatted(condition, condition));
    }
  }

  /** Somebody forgot a bracket: the paper would show what stands there to everybody. */
  private static void refuseLoose(
      String file, Map<String, String> loose, Set<String> known, Problems problems) {
    List<String> written = known.stream().sorted().map(name -> "{{" + name + "}}").toList();
    loose.forEach(
        (found, paragraph) ->
            problems.add(
                file,
                0,
                "“" + found + "” is no place" + Section.hint(found, written) + in(paragraph)));
  }

  /** Word shows no lines: what is looked for there is words. */
  private static String in(String paragraph) {
    String start =
        paragraph.length() > LONGEST_QUOTE
            ? paragraph.substring(0, LONGEST_QUOTE) + "…"
            : paragraph;
    return " (in the paragraph “" + start.strip() + "”)";
  }

  private static void refuseUnknown(
      String file, Set<String> found, Set<String> known, Problems problems) {
    found.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> problems.unknown(file, name, known));
  }

  private static Set<String> names(Collection<String> codes, Language language) {
    return codes.stream().map(code -> name(code, language)).collect(Collectors.toSet());
  }

  private static String name(String code, Language language) {
    return bundle(language).getString("documents.place." + code);
  }

  /**
   * The paper in DOCX.
   *
   * @param words by place
   * @param rows by list; a row by column
   * @param pictures PNG by place
   * @param pupils whether it is of a programme in which pupils take part
   */
  public byte[] docx(
      Document document,
      Language language,
      Map<String, String> words,
      Map<String, List<Map<String, String>>> rows,
      Map<String, byte[]> pictures,
      boolean pupils) {
    WordTemplate template = templates.get(new Key(document.code(), language));
    Map<String, List<Map<String, String>>> lists = new HashMap<>();
    rows.forEach(
        (list, lines) ->
            lists.put(
                name(list, language),
                lines.isEmpty()
                    ? nothing(template, document, list, language)
                    : lines.stream().map(line -> named(line, language)).toList()));
    Map<String, byte[]> drawn = new HashMap<>();
    pictures.forEach((code, png) -> drawn.put(name(code, language), png));
    Map<String, Boolean> conditions = new HashMap<>();
    CONDITIONS.forEach(one -> conditions.put(name(one, language), one.equals("pupils") == pupils));
    return template.filled(named(words, language), lists, drawn, conditions);
  }

  /** A table without a row says that there is nothing yet, in the first column that is words. */
  private static List<Map<String, String>> nothing(
      WordTemplate template, Document document, String list, Language language) {
    Set<String> there = template.columns(name(list, language)).orElse(Set.of());
    return document.lists().getOrDefault(list, List.of()).stream()
        .filter(column -> !column.equals(NUMBER))
        .map(column -> name(column, language))
        .filter(there::contains)
        .findFirst()
        .map(column -> List.of(Map.of(column, bundle(language).getString("documents.nothing"))))
        .orElse(List.of());
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("messages/documents", language.locale());
  }

  private static Map<String, String> named(Map<String, String> words, Language language) {
    Map<String, String> named = new HashMap<>();
    words.forEach((code, word) -> named.put(name(code, language), word));
    return named;
  }
}
