package ru.tandem.documents;

import java.util.List;
import java.util.Map;

/**
 * A paper with a template of its own, and what the template may ask for.
 *
 * @param code the template's file is called by it
 * @param places single words; how they are written in a template stands in the messages
 * @param lists the columns of each table that has a row for everybody or everything
 * @param pictures what is drawn; written with an {@code @} before the name
 * @param free the template need not have every list
 */
public record Document(
    String code,
    List<String> places,
    Map<String, List<String>> lists,
    List<String> pictures,
    boolean free) {

  /** All of its lists are needed. */
  public Document(String code, List<String> places, Map<String, List<String>> lists) {
    this(code, places, lists, List.of(), false);
  }
}
