package ru.tandem.sandbox;

/** The Bot API says no: a code and the words of the real server. */
final class Refusal extends RuntimeException {

  final int code;
  final int retryAfter;

  private Refusal(int code, String description, int retryAfter) {
    super(description, null, false, false);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static Refusal of(int code, String description) {
    return new Refusal(code, description, 0);
  }

  static Refusal badRequest(String why) {
    return of(400, "Bad Request: " + why);
  }

  static Refusal forbidden(String why) {
    return of(403, "Forbidden: " + why);
  }

  static Refusal conflict(String why) {
    return of(409, "Conflict: " + why);
  }

  static Refusal tooManyRequests(int seconds) {
    return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds);
  }
}
