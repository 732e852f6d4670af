package ru.tandem.config;

import java.util.List;

/** The configuration cannot be used; each line names a file, a line in it and a plain reason. */
public class BrokenConfig extends RuntimeException {

  private final List<String> lines;

  BrokenConfig(List<String> lines) {
    super(String.join(System.lineSeparator(), lines));
    this.lines = List.copyOf(lines);
  }

  public List<String> lines() {
    return lines;
  }
}
