package ru.tandem.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Without memory some threads die and others go on, and nobody knows what is still done. So the
 * process ends at once, whatever command line it was started with; nothing that was acknowledged is
 * lost by that, and its supervisor starts it again.
 */
public final class Exhausted {

  private static final Logger log = LoggerFactory.getLogger(Exhausted.class);
  private static final int CODE = 3;

  private Exhausted() {}

  /** Ends the process if the fault, or what caused it, is a lack of memory; returns otherwise. */
  public static void ends(Throwable fault) {
    if (isMemory(fault)) {
      System.err.println(
          "Tandem ends: it has run out of memory. Whoever keeps it starts it again.");
      Runtime.getRuntime().halt(CODE);
    }
    log.error(
        "A thread ended by {}; {}",
        fault.getClass().getSimpleName(),
        fault.getStackTrace().length > 0 ? fault.getStackTrace()[0] : "nobody knows where");
  }

  /** Whether memory is what was missing. A word said too deep is the speaker's fault. */
  public static boolean isMemory(Throwable fault) {
    int depth = 0;
    for (Throwable cause = fault; cause != null && depth < 20; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
      depth++;
    }
    return false;
  }
}
