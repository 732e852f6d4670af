package ru.tandem.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;

/** The words by which a list is understood, from {@code config/roster.yaml}. */
@Component
class RosterWords {

  private final Map<String, Column> columns = new HashMap<>();
  private Set<String> totals = Set.of();
  private final List<Set<String>> names = new ArrayList<>();

  RosterWords(ConfigDirectory config) {
    Problems problems = new Problems();
    config.file("roster.yaml", problems, this::read);
    problems.refuse();
  }

  private boolean read(Section file) {
    file.number("version", 1, 9999);
    file.section("columns").ifPresent(this::columns);
    totals = folded(file.texts("totals"));
    for (String line : file.texts("names")) {
      names.add(Set.of(Spelling.folded(line).split(" ")));
    }
    return true;
  }

  private void columns(Section section) {
    for (Column column : Column.values()) {
      for (String heading : folded(section.texts(column.key()))) {
        Column other = columns.put(heading, column);
        if (other != null && other != column) {
          section.problem(column.key(), "“" + heading + "” is the name of two columns");
        }
      }
    }
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Spelling::folded).collect(Collectors.toSet());
  }

  /** Which column stands under this heading. */
  Optional<Column> column(String heading) {
    return Optional.ofNullable(columns.get(Spelling.folded(Spelling.withoutLookAlikes(heading))));
  }

  /** Whether a line that begins so is a sum. */
  boolean isTotal(String beginning) {
    String[] words = Spelling.folded(beginning).split(" ");
    return totals.contains(words[0]);
  }

  /** Whether somebody may be called by both of these, each folded. */
  boolean isSameName(String one, String other) {
    return one.equals(other)
        || names.stream().anyMatch(name -> name.contains(one) && name.contains(other));
  }
}
