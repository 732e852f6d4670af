package ru.tandem.mentors;

import ru.tandem.config.Words;

/** A short text of the school of mentors, from {@code config/materials}. */
public record Material(String code, Kind kind, Words title, Words text) {

  /** What it is for. */
  public enum Kind {
    MEMO,
    SCENARIO,
    WORKBOOK
  }
}
