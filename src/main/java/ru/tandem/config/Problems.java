package ru.tandem.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Everything found wrong in the configuration so far: one start tells all of it. */
public final class Problems {

  private record Problem(String file, int line, String reason) {
    @Override
    public String toString() {
      return line > 0 ? file + ", line " + line + ": " + reason : file + ": " + reason;
    }
  }

  private final List<Problem> found = new ArrayList<>();

  /**
   * @param line 0 where a file has no lines, or the whole of it is meant
   */
  public void add(String file, int line, String reason) {
    found.add(new Problem(file, line, reason));
  }

  /** Something in a file is called by a name that nobody knows; the nearest known one is shown. */
  public void unknown(String file, String name, Collection<String> known) {
    add(file, 0, "“" + name + "” is not known" + Nearest.hint(name, known));
  }

  /** Throws if anything at all was found. */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new BrokenConfig(
          found.stream()
              .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
              .map(Problem::toString)
              .distinct()
              .toList());
    }
  }
}
