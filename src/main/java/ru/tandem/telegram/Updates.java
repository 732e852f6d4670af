package ru.tandem.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.tandem.delivery.Arrival;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Takes the answer to a poll apart, each update by itself, and looks into it only so far as to see
 * its number and its chat. What an update means is asked later, when it is safe.
 *
 * @param broken where the first update stands that is no JSON at all; -1 when there is none
 * @param nameless how many had no number and can neither be kept nor acknowledged
 */
record Updates(List<Arrival> arrivals, int broken, int nameless) {

  private static final Pattern NUMBER = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})");
  private static final int LONGEST_RUIN = 4_000;

  /** Of an answer that says ok. */
  static Updates of(String body) {
    List<Arrival> arrivals = new ArrayList<>();
    int nameless = 0;
    int start = -1;
    try (JsonParser json = Json.parser(body)) {
      if (!intoResult(json)) {
        return new Updates(arrivals, -1, 0);
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        start = (int) json.currentTokenLocation().getCharOffset();
        Arrival arrival = next(json, body, start);
        if (arrival == null) {
          nameless++;
        } else {
          arrivals.add(arrival);
        }
      }
      return new Updates(arrivals, -1, nameless);
    } catch (JacksonException e) {
      return new Updates(arrivals, Math.max(0, following(body, arrivals, start)), nameless);
    }
  }

  /** One update, as a webhook brings it; null when it cannot be kept. */
  static Arrival one(String body) {
    try (JsonParser json = Json.parser(body)) {
      json.nextToken();
      return next(json, body, (int) json.currentTokenLocation().getCharOffset());
    } catch (JacksonException e) {
      return ruin(body, 0);
    }
  }

  /**
   * What is left of an update that is no JSON: kept under its number, to be set aside when its turn
   * comes; null when not even the number can be made out.
   */
  static Arrival ruin(String body, int from) {
    Matcher number = NUMBER.matcher(body);
    if (!number.find(from)) {
      return null;
    }
    String rest = body.substring(from, Math.min(body.length(), from + LONGEST_RUIN));
    return new Arrival(Long.parseLong(number.group(1)), 0, rest);
  }

  private static int following(String body, List<Arrival> arrivals, int start) {
    boolean before = !arrivals.isEmpty() && body.startsWith(last(arrivals).payload(), start);
    return before ? start + last(arrivals).payload().length() : start;
  }

  private static Arrival last(List<Arrival> arrivals) {
    return arrivals.get(arrivals.size() - 1);
  }

  private static boolean intoResult(JsonParser json) {
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean result = json.currentName().equals("result");
      if (json.nextToken() == JsonToken.START_ARRAY && result) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }

  private static Arrival next(JsonParser json, String body, int start) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return null;
    }
    long number = -1;
    long chat = 0;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean numbered = json.currentName().equals("update_id");
      json.nextToken();
      if (numbered) {
        number = json.getValueAsLong(-1);
        json.skipChildren();
      } else {
        long told = chat(json);
        chat = chat == 0 ? told : chat;
      }
    }
    int end = (int) json.currentTokenLocation().getCharOffset() + 1;
    return number < 0 ? null : new Arrival(number, chat, body.substring(start, end));
  }

  /** A message says its chat; a press the chat of its message, or who pressed. */
  private static long chat(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return 0;
    }
    long chat = 0;
    long from = 0;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "chat" -> chat = id(json);
        case "message" -> chat = chat(json);
        case "from" -> from = id(json);
        default -> json.skipChildren();
      }
    }
    return chat == 0 ? from : chat;
  }

  private static long id(JsonParser json) {
    long id = 0;
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return id;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean here = json.currentName().equals("id");
      json.nextToken();
      if (here) {
        id = json.getValueAsLong();
      }
      json.skipChildren();
    }
    return id;
  }
}
