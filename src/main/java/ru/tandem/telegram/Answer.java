package ru.tandem.telegram;

import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the Bot API said to a call, as far as it matters for most of them.
 *
 * @param code 0 when it went well
 * @param messageId of the message in question; 0 when there is none
 * @param body all that it said
 */
record Answer(int code, String description, Duration retryAfter, long messageId, String body) {

  boolean ok() {
    return code == 0;
  }

  boolean tooFast() {
    return code == 429;
  }

  /** The server's own trouble: worth another try. */
  boolean serverFault() {
    return code >= 500;
  }

  boolean says(String words) {
    return description.contains(words);
  }

  /**
   * A page of a proxy is as good as no answer, whatever its status. Where the server says that all
   * is well, the rest may be spoilt: what can be made of it is for those who need it.
   */
  static Answer read(int status, String body) {
    Heard heard = new Heard(status);
    try (JsonParser json = Json.parser(body)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        heard.listen(json);
        return heard.answer(body);
      }
    } catch (JacksonException e) {
      if (heard.ok) {
        return heard.answer(body);
      }
    }
    int code = status >= 400 ? status : 502;
    return new Answer(code, "HTTP " + status + ", not JSON", Duration.ZERO, 0, body);
  }

  /** What was made out so far. */
  private static final class Heard {
    private boolean ok;
    private int code;
    private String description = "";
    private int seconds;
    private long message;

    Heard(int status) {
      code = status >= 400 ? status : 500;
    }

    void listen(JsonParser json) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        boolean list = json.nextToken() == JsonToken.START_ARRAY;
        if (ok && list) {
          return; // a list is read by who asked for it
        }
        switch (name) {
          case "ok" -> ok = json.getValueAsBoolean();
          case "error_code" -> code = json.getValueAsInt(code);
          case "description" -> description = json.getValueAsString("");
          case "parameters" -> seconds = (int) number(json, "retry_after");
          case "result" -> message = number(json, "message_id");
          default -> json.skipChildren();
        }
      }
    }

    Answer answer(String body) {
      return new Answer(ok ? 0 : code, description, Duration.ofSeconds(seconds), message, body);
    }
  }

  private static long number(JsonParser json, String wanted) {
    long number = 0;
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return number;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean here = json.currentName().equals(wanted);
      json.nextToken();
      if (here) {
        number = json.getValueAsLong();
      }
      json.skipChildren();
    }
    return number;
  }
}
