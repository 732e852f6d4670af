package ru.tandem.roster;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a heading says.
 *
 * @param number as in "parent 2"; empty where there is none
 * @param sure whether every word of it is understood
 */
record Meaning(Whose whose, Set<What> whats, String number, boolean sure) {

  static final Meaning NONE = new Meaning(Whose.NOBODY, EnumSet.noneOf(What.class), "", false);

  /**
   * The column that is kept under it.
   *
   * @param childNamed whether another heading of the line is of the child's name
   */
  Optional<Column> column(boolean childNamed) {
    boolean own = whose == Whose.CHILD || whose.isLoose() && !(childNamed && whose != Whose.NOBODY);
    boolean guardian = whose.isGuardian() || whose == Whose.ASKED && childNamed;
    if (whats.contains(What.OTHER) && !isOfAllAboutParents()) {
      return Optional.empty();
    } else if (whats.contains(What.LIST)) {
      return Optional.of(Column.NAME);
    } else if (guardian) {
      return ofGuardian();
    } else if (own && whats.contains(What.PHONE)) {
      return Optional.empty(); // whose it is nobody has said, or it is the child's own
    }
    return own ? ofChild() : Optional.empty();
  }

  /** A name and a phone of a parent, and whatever else is told of him in the same cell. */
  private boolean isOfAllAboutParents() {
    return whose.isGuardian() && whats.contains(What.NAME) && whats.contains(What.PHONE);
  }

  private Optional<Column> ofGuardian() {
    boolean named = whats.stream().anyMatch(What::isOfName);
    if (whats.contains(What.BORN) || whats.contains(What.CLASS)) {
      return Optional.empty();
    }
    boolean phone = whats.contains(What.PHONE) && !named;
    return Optional.of(phone ? Column.GUARDIAN_PHONE : Column.GUARDIAN);
  }

  private Optional<Column> ofChild() {
    boolean surname = whats.contains(What.SURNAME);
    if (whats.contains(What.NAME) || surname && whats.contains(What.FIRST_NAME)) {
      return Optional.of(Column.NAME);
    } else if (surname) {
      return Optional.of(Column.SURNAME);
    } else if (whats.contains(What.FIRST_NAME)) {
      return Optional.of(Column.FIRST_NAME);
    } else if (whats.contains(What.PATRONYMIC)) {
      return Optional.of(Column.PATRONYMIC);
    } else if (whats.contains(What.BORN)) {
      return Optional.of(Column.BORN);
    } else if (whats.contains(What.CLASS)) {
      return Optional.of(Column.CLASS);
    }
    return whose == Whose.CHILD || whose == Whose.STAFF
        ? Optional.of(Column.NAME)
        : Optional.empty();
  }

  /** Whether it names the child, and says so. */
  boolean isOfChildsName() {
    return column(false).filter(Meaning::isName).isPresent()
        && (whose == Whose.CHILD || whose == Whose.NOBODY);
  }

  boolean isOfGuardiansName() {
    return sure && column(true).filter(Column.GUARDIAN::equals).isPresent();
  }

  /** The phone of the same person. */
  Meaning phone() {
    return new Meaning(whose, EnumSet.of(What.PHONE), number, true);
  }

  private static boolean isName(Column column) {
    return column == Column.NAME || column == Column.SURNAME;
  }

  /** Whether it says anything at all that headings say. */
  boolean isOfHeading() {
    return whose != Whose.NOBODY || !whats.isEmpty();
  }

  /** Whether it says by a word of its own what stands under it, and nothing else. */
  boolean isLikely() {
    return !whats.isEmpty() && !whats.contains(What.OTHER) && !whats.contains(What.LIST);
  }

  /** It only says that a phone follows. */
  boolean isOnlyOfPhone() {
    return sure && whose == Whose.NOBODY && whats.equals(Set.of(What.PHONE));
  }

  /** Whose phone and whose name belong together. */
  String group() {
    return whose.key() + number;
  }
}
