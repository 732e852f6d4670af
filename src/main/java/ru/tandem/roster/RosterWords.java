package ru.tandem.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;

/** The words by which a list is understood, from {@code config/roster.yaml}. */
@Component
class RosterWords {

  /** As the names of firms are. */
  private static final Pattern QUOTED = Pattern.compile("[\u00ab\u00bb\u201e\u201c\u201d\"]");

  /** A town or a village, by the first letter of the word for it. */
  private static final Pattern ABBREVIATED = Pattern.compile("\\p{Ll}\\.\\s*\\p{Lu}");

  private final Map<String, Column> columns = new HashMap<>();
  private final HeadingWords headings = new HeadingWords();
  private Phrases totals = new Phrases(List.of());
  private Set<String> particles = Set.of();
  private Set<String> nothing = Set.of();
  private Phrases gone = new Phrases(List.of());
  private Phrases places = new Phrases(List.of());
  private final List<Set<String>> names = new ArrayList<>();

  RosterWords(ConfigDirectory config) {
    Problems problems = new Problems();
    config.file("roster.yaml", problems, this::read);
    problems.refuse();
  }

  private boolean read(Section file) {
    file.number("version", 1, 9999);
    file.section("columns").ifPresent(this::columns);
    file.section("whose").ifPresent(this::whose);
    file.section("in-brackets").ifPresent(this::letters);
    file.section("what").ifPresent(this::whats);
    some(file, What.PASSING);
    some(file, What.OTHER);
    some(file, What.EXAMPLE);
    totals = new Phrases(file.texts("totals"));
    particles = file.has("particles") ? folded(file.texts("particles")) : Set.of();
    nothing = file.has("nothing") ? folded(file.texts("nothing")) : Set.of();
    gone = new Phrases(file.has("gone") ? file.texts("gone") : List.of());
    places = new Phrases(file.has("places") ? file.texts("places") : List.of());
    for (String line : file.texts("names")) {
      names.add(Set.of(Spelling.folded(line).split(" ")));
    }
    return true;
  }

  private void columns(Section section) {
    for (Column column : Column.values()) {
      if (!section.has(column.key())) {
        continue;
      }
      for (String heading : section.texts(column.key())) {
        Column other = columns.put(whole(heading), column);
        if (other != null && other != column) {
          section.problem(column.key(), "“" + heading + "” is the name of two columns");
        }
      }
    }
  }

  private void whose(Section section) {
    for (Whose one : Whose.values()) {
      if (section.has(one.key())) {
        headings.add(one, section.texts(one.key()));
      }
    }
  }

  private void letters(Section section) {
    for (Whose one : Whose.values()) {
      if (section.has(one.key())) {
        headings.addLetters(one, section.texts(one.key()));
      }
    }
  }

  private void whats(Section section) {
    for (What one : What.values()) {
      some(section, one);
    }
  }

  private void some(Section section, What one) {
    if (section.has(one.key())) {
      headings.add(one, section.texts(one.key()));
    }
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Spelling::folded).collect(Collectors.toSet());
  }

  /** A heading with all its words, those in brackets among them. */
  private static String whole(String heading) {
    String plain = Spelling.withoutLookAlikes(heading);
    return Spelling.folded(plain.replace('(', ' ').replace(')', ' '));
  }

  /** Which column a school itself says to stand under this heading. */
  Optional<Column> column(String heading) {
    return Optional.ofNullable(columns.get(whole(heading)));
  }

  Meaning meaning(String heading) {
    return headings.meaning(heading);
  }

  /** Whether a title is that of grown-ups, or of pupils who have left. */
  boolean isOfNoPupils(String title) {
    Meaning meaning = meaning(title);
    boolean staff = meaning.sure() && meaning.whats().isEmpty() && meaning.whose() == Whose.STAFF;
    return staff
        || Arrays.stream(Spelling.folded(title).split(" "))
            .anyMatch(word -> gone.fit(List.of(word)).words() > 0);
  }

  /** Whether a line that begins so is a sum or a signature. */
  boolean isTotal(String beginning) {
    return totals.fit(List.of(Spelling.folded(beginning).split(" "))).words() > 0;
  }

  /** Whether a name may have this word though it is written small. */
  boolean isParticle(String word) {
    return particles.contains(Spelling.folded(word));
  }

  /** Whether a cell only says that nothing is known. */
  boolean isNothing(String cell) {
    String folded = Spelling.folded(cell);
    return folded.isEmpty() || nothing.contains(folded);
  }

  /** Whether it tells where somebody works or lives, or what as, and so is nobody's name. */
  boolean isPlace(String said) {
    return QUOTED.matcher(said).find()
        || ABBREVIATED.matcher(said).lookingAt()
        || Arrays.stream(Spelling.folded(said).split(" "))
            .anyMatch(word -> places.fit(List.of(word)).words() > 0);
  }

  /** Whether somebody may be called by both of these, each folded. */
  boolean isSameName(String one, String other) {
    return one.equals(other)
        || names.stream().anyMatch(name -> name.contains(one) && name.contains(other));
  }
}
