package ru.tandem.documents.bot;

import java.util.List;
import java.util.Map;

/** Something that templates may tell, if their entry in the list of papers names it. */
public interface Facts {

  /** As {@code config/documents/_papers.yaml} calls it. */
  String code();

  /** Single words; how they are written in a template stands in the messages. */
  default List<String> places() {
    return List.of();
  }

  /** The columns of each table. */
  default Map<String, List<String>> lists() {
    return Map.of();
  }

  default List<String> pictures() {
    return List.of();
  }

  void fill(PaperSubject of, Filling filling);
}
