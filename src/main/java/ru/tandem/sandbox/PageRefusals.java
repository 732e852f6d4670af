package ru.tandem.sandbox;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells the page why something cannot be done on a phone. */
@RestControllerAdvice(assignableTypes = {PhonesApi.class, ToolsApi.class})
@Profile("demo")
class PageRefusals {

  @ExceptionHandler({IllegalArgumentException.class, IllegalStateException.class, Refusal.class})
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refused(RuntimeException why) {
    return Map.of("message", String.valueOf(why.getMessage()));
  }
}
