package ru.tandem.conversation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What went wrong and where, without the message of the exception: that may hold personal data. */
final class Cause {

  private static final int FRAMES = 6;

  private Cause() {}

  static String of(Throwable fault) {
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
}
