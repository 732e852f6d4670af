package ru.tandem.matching;

import java.util.List;
import java.util.Locale;

/**
 * Why a pair is proposed: a code and what it speaks of. Tags are given by key, times as {@link
 * Slot#toString()}, modes by code, ranks as numbers, so that a reason can be kept as it is.
 */
public record Reason(Code code, List<String> arguments) {

  public Reason {
    arguments = List.copyOf(arguments);
  }

  /** The message to show; tags, times and modes are to be joined into its only argument. */
  public String key() {
    return "matching.reason." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Reason of(Code code, Object... arguments) {
    return new Reason(code, List.of(arguments).stream().map(String::valueOf).toList());
  }

  static Reason of(Code code, List<?> arguments) {
    return of(code, arguments.toArray());
  }

  /** In the order in which they are told. Only an open one may be told to the pair. */
  public enum Code {
    LOCKED(false),
    CHOSE_EACH_OTHER_FIRST(false),
    /** The mentee's rank of the mentor, the mentor's rank of the mentee. */
    CHOSE_EACH_OTHER(false),
    MENTEE_CHOSE(false),
    MENTOR_CHOSE(false),
    MENTEE_SEES_HELP(false),
    MENTOR_SEES_HELP(false),
    MENTEE_AT_EASE(false),
    MENTOR_AT_EASE(false),
    NEEDS_MET(true),
    COMMON_INTERESTS(true),
    COMMON_TIMES(true),
    /** One of them lives by another clock than the school. */
    COMMON_TIMES_AT_SCHOOL(true),
    COMMON_MODES(true),
    WISHED_AGE(false),
    WISHED_CLASS(false),
    WISHED_MENTOR(false),
    WORKED_BEFORE(true),
    /** Nothing speaks for the pair but that no limit speaks against it. */
    NOTHING_AGAINST(true);

    private final boolean open;

    Code(boolean open) {
      this.open = open;
    }

    public boolean open() {
      return open;
    }
  }
}
