package ru.tandem.sandbox;

/**
 * Something that goes wrong: with the next calls, or with a share of them. {@code done} says
 * whether the act took effect before the answer was lost.
 */
public record Fault(Kind kind, String method, int times, double share, int seconds, boolean done) {

  /** What the bot gets instead of an answer. */
  public enum Kind {
    TOO_MANY_REQUESTS,
    SERVER_ERROR,
    BAD_GATEWAY,
    DROP,
    HANG,
    CONFLICT,
    BROKEN_UPDATE,
    UNKNOWN_UPDATE
  }

  private static Fault of(Kind kind, int seconds) {
    return new Fault(kind, "", 1, 1, seconds, false);
  }

  /** 429 with {@code retry_after}. */
  public static Fault tooManyRequests(int retryAfter) {
    return of(Kind.TOO_MANY_REQUESTS, retryAfter);
  }

  /** 500 in JSON. */
  public static Fault serverError() {
    return of(Kind.SERVER_ERROR, 0);
  }

  /** 502 as a page of HTML, from something in between. */
  public static Fault badGateway() {
    return of(Kind.BAD_GATEWAY, 0);
  }

  /** The connection breaks in the middle of the answer. */
  public static Fault drop() {
    return of(Kind.DROP, 0);
  }

  /** The answer comes only after so many seconds. */
  public static Fault hang(int seconds) {
    return of(Kind.HANG, seconds);
  }

  /** 409: somebody else polls with the same token. */
  public static Fault conflict() {
    return of(Kind.CONFLICT, 0).on("getUpdates");
  }

  /** Only calls of this method. */
  public Fault on(String method) {
    return new Fault(kind, method, times, share, seconds, done);
  }

  public Fault times(int times) {
    return new Fault(kind, method, times, share, seconds, done);
  }

  /** Each matching call with this likelihood, until {@link Faults#clear()}. */
  public Fault share(double share) {
    return new Fault(kind, method, Integer.MAX_VALUE, share, seconds, done);
  }

  /** The message was sent, and only the answer is lost. */
  public Fault afterTheEffect() {
    return new Fault(kind, method, times, share, seconds, true);
  }

  boolean strikes(String called) {
    return method.isEmpty() || method.equalsIgnoreCase(called);
  }
}
