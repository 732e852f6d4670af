package ru.tandem.delivery;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What went wrong and where, without the message of the exception: that may hold personal data. */
public final class Cause {

  private static final int FRAMES = 6;
  private static final int LONGEST = 500;

  private Cause() {}

  /** One line, for the log and for whoever looks after the bot. */
  public static String of(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String where =
        Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("ru.tandem"))
            .limit(FRAMES)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .collect(Collectors.joining(" < "));
    return fault.getClass().getSimpleName()
        + (root == fault ? "" : " by " + root.getClass().getSimpleName())
        + " at "
        + where;
  }

  /** As long as its column. */
  static String cut(String cause) {
    return cause == null || cause.length() <= LONGEST ? cause : cause.substring(0, LONGEST);
  }
}
