package ru.tandem.config;

import java.util.ArrayList;
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

  void add(String file, int line, String reason) {
    found.add(new Problem(file, line, reason));
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
