package ru.tandem.config;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a text that are filled in, such as <code>{child}</code>. */
final class Places {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}|[{}]");

  /**
   * A bracket that would be read as it stands.
   *
   * @param at how many lines below the first one of the text
   */
  record Stray(int at, String reason) {}

  private Places() {}

  static Optional<Stray> stray(String text, Collection<String> known) {
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      String name = braces.group(1);
      if (name == null || !known.contains(name)) {
        int lines = (int) text.substring(0, braces.start()).chars().filter(c -> c == '\n').count();
        return Optional.of(new Stray(lines, reason(braces.group(), name, known)));
      }
    }
    return Optional.empty();
  }

  private static String reason(String found, String name, Collection<String> known) {
    if (known.isEmpty()) {
      return "“" + found + "” is filled in by nobody here: leave the curly brackets out";
    }
    if (name == null) {
      return "“" + found + "” stands alone; a place is written {" + known.iterator().next() + "}";
    }
    return "the place “" + found + "” is not known" + Nearest.hint(found, written(known));
  }

  private static Collection<String> written(Collection<String> known) {
    return known.stream().map(name -> "{" + name + "}").toList();
  }
}
