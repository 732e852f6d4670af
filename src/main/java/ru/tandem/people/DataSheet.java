package ru.tandem.people;

import java.util.ArrayList;
import java.util.List;

/**
 * What is stored about one person, section by section. Titles and lines are messages; the values in
 * them may be of any kind that a message takes.
 */
public final class DataSheet {

  /** One line: a message with values. */
  public record Line(String key, List<Object> values) {}

  /** Some lines under a title. */
  public record Section(String title, List<Line> lines) {}

  private final List<Section> sections = new ArrayList<>();

  /** Begins a section; what follows belongs to it. */
  public void section(String title) {
    sections.add(new Section(title, new ArrayList<>()));
  }

  public void line(String key, Object... values) {
    sections.get(sections.size() - 1).lines().add(new Line(key, List.of(values)));
  }

  /** Those in which anything stands. */
  public List<Section> sections() {
    return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
  }
}
