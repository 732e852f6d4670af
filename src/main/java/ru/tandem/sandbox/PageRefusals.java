package ru.tandem.sandbox;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/**
 * Tells the page why something cannot be done: a code, for which it has words in its own language,
 * and the same in English for whoever calls without a page.
 */
@RestControllerAdvice(basePackageClasses = PageRefusals.class)
@Profile("demo")
class PageRefusals {

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, Object> impossible(Impossible why) {
    return told(why.code, why.getMessage(), why.details);
  }

  /** A photo that the real server would not take either. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, Object> refused(Refusal why) {
    return told("refused", why.getMessage(), List.of(why.getMessage()));
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    MethodArgumentTypeMismatchException.class,
    IllegalArgumentException.class
  })
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, Object> unreadable(Exception why) {
    return told("unreadable", "This cannot be read", List.of());
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, Object> tooBig(MultipartException why) {
    return told("tooBig", "A file may have 50 MB", List.of());
  }

  /** Whoever waits for the bot's quiet gives up after a while. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  Map<String, Object> stillBusy(AssertionError why) {
    return told("botBusy", "The bot is still busy", List.of());
  }

  private static Map<String, Object> told(String code, String message, List<Object> details) {
    return Map.of("code", code, "message", message, "details", details);
  }
}
