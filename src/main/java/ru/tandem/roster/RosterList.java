package ru.tandem.roster;

import java.util.List;
import java.util.Set;

/**
 * What was made out of a file.
 *
 * @param columns that were found
 * @param left headings under which nothing is kept
 * @param unread sheets without a heading
 * @param hidden headings of columns that are kept and that the eye does not see
 * @param unseen sheets that the eye does not see, and that were not read
 */
public record RosterList(
    List<Pupil> pupils,
    List<Remark> remarks,
    Set<Column> columns,
    List<String> left,
    List<String> unread,
    List<String> hidden,
    List<String> unseen) {

  public RosterList {
    hidden = hidden == null ? List.of() : hidden;
    unseen = unseen == null ? List.of() : unseen;
  }

  /** Lines that are not imported. */
  public List<Remark> bad() {
    return remarks.stream().filter(remark -> !remark.isImported()).toList();
  }

  /** Lines that are imported, but not as a whole. */
  public List<Remark> doubtful() {
    return remarks.stream().filter(Remark::isImported).toList();
  }
}
