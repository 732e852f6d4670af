package ru.tandem.sandbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes updates of every kind that the Bot API knows, as people, other programs and attackers could
 * send them: whole, with words and numbers out of all bounds, with fields missing or of another
 * type, and with forged presses. The same seed makes the same updates.
 */
final class Fuzz {

  private static final List<String> WAYS =
      List.of("~send", "~skip", "~back", "~later", "~edit", "~go", "~done", "~own9", "~own-1");
  private static final List<String> PAGES =
      List.of("~page-1", "~page99", "~page", "~pagex", "~month2026-13", "~", "mon15", "0", "-5");
  private static final int LATEST_ROW = 400;

  private final LocalTelegram telegram;
  private final Random random;
  private final List<Act> acts;
  private final Map<String, JsonNode> contents;
  private final Map<String, JsonNode> kinds;
  private final OddWords odd;

  /**
   * A press that the bot answers.
   *
   * @param samples for each argument, how a right one may look
   */
  record Act(String name, List<Supplier<String>> samples) {}

  Fuzz(LocalTelegram telegram, Random random, List<Act> acts) {
    this.telegram = telegram;
    this.random = random;
    this.acts = acts;
    this.contents = templates("messages.json");
    this.kinds = templates("updates.json");
    this.odd = new OddWords(random);
    contents.values().forEach(this::keepFiles);
  }

  /** What the bot is sent it may send on: the messenger knows each file that it has brought. */
  private void keepFiles(JsonNode content) {
    content
        .path("photo")
        .forEach(size -> named(size, telegram.files().photo("photo.png", picture())));
    if (content.path("document").isObject()) {
      String name = content.path("document").path("file_name").asString("file");
      named(content.path("document"), telegram.files().document(name, new byte[] {1, 2, 3}));
    }
    if (content.path("voice").isObject()) {
      named(content.path("voice"), telegram.files().voice(new byte[] {1, 2, 3}));
    }
  }

  private static void named(JsonNode sent, StoredFile file) {
    ((ObjectNode) sent).put("file_id", file.id());
  }

  private static byte[] picture() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private static Map<String, JsonNode> templates(String file) {
    try (InputStream in = Fuzz.class.getResourceAsStream("/fuzz/" + file)) {
      Map<String, JsonNode> all = new java.util.LinkedHashMap<>();
      JsonMapper.shared()
          .readTree(in)
          .properties()
          .forEach(each -> all.put(each.getKey(), each.getValue()));
      return all;
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** One update of any kind, by one of these or about them. */
  void send(List<Phone> people) {
    Phone who = one(people);
    int dice = random.nextInt(100);
    if (dice < 45) {
      add(who, "callback_query", press(who, data(who)));
    } else if (dice < 65) {
      add(who, "message", message(who, contents.get("text")).put("text", words(who)));
    } else if (dice < 85) {
      add(who, "message", message(who, one(List.copyOf(contents.values()))));
    } else {
      String kind = one(List.copyOf(kinds.keySet()));
      add(who, kind.split(" ")[0], filled(kinds.get(kind), who));
    }
  }

  private void add(Phone who, String kind, ObjectNode content) {
    if (random.nextInt(10) == 0) {
      spoil(content);
    }
    telegram.updates().addAnyway(who.id(), kind, content);
  }

  private ObjectNode message(Phone who, JsonNode content) {
    ObjectNode message = Wire.object().put("message_id", telegram.nextMessageId());
    message.set("from", Wire.user(who.owner()));
    message.set("chat", Wire.chat(who.owner()));
    message.put("date", telegram.now().getEpochSecond());
    filled(content, who).properties().forEach(each -> message.set(each.getKey(), each.getValue()));
    return message;
  }

  private ObjectNode press(Phone who, String data) {
    ObjectNode press = Wire.object().put("id", telegram.presses().open(who.id()).id());
    press.set("from", Wire.user(who.owner()));
    ObjectNode under = press.putObject("message");
    under.set("chat", Wire.chat(who.owner()));
    under.put("message_id", random.nextInt(4) == 0 ? random.nextInt(50) : who.lastMessageId());
    under.put("date", telegram.now().getEpochSecond());
    return press.put("chat_instance", "1").put("data", data);
  }

  /** The template with the person in it. */
  private static ObjectNode filled(JsonNode template, Phone who) {
    ObjectNode filled = (ObjectNode) template.deepCopy();
    for (Map.Entry<String, JsonNode> each : List.copyOf(filled.properties())) {
      String word = each.getValue().isString() ? each.getValue().asString() : "";
      if (word.equals("$user")) {
        filled.set(each.getKey(), Wire.user(who.owner()));
      } else if (word.equals("$chat")) {
        filled.set(each.getKey(), Wire.chat(who.owner()));
      } else if (word.equals("$own")) {
        filled.put(each.getKey(), who.id());
      } else if (each.getValue().isObject()) {
        filled.set(each.getKey(), filled(each.getValue(), who));
      }
    }
    return filled;
  }

  // Presses.

  private String data(Phone who) {
    List<String> shown = who.data();
    int dice = random.nextInt(10);
    if (dice < 3 && !shown.isEmpty()) {
      return one(shown.subList(0, Math.min(12, shown.size())));
    }
    if (dice < 5 && !shown.isEmpty()) {
      return mutated(one(shown));
    }
    return dice < 7 ? forgedAnswer(shown) : forged();
  }

  /** Any act with any arguments, one of them odd now and then, one too many or too few. */
  private String forged() {
    Act act = one(acts);
    List<String> parts = new ArrayList<>(List.of(act.name()));
    act.samples().forEach(sample -> parts.add(sample.get()));
    if (parts.size() > 1 && random.nextInt(2) == 0) {
      parts.set(1 + random.nextInt(parts.size() - 1), odd.argument());
    }
    return spoiltLength(parts);
  }

  private String mutated(String data) {
    List<String> parts = new ArrayList<>(List.of(data.split(":", -1)));
    parts.set(random.nextInt(parts.size()), odd.argument());
    return spoiltLength(parts);
  }

  private String spoiltLength(List<String> parts) {
    int dice = random.nextInt(12);
    if (dice == 0) {
      parts.add(odd.argument());
    } else if (dice == 1 && parts.size() > 1) {
      parts.remove(parts.size() - 1);
    }
    return (random.nextInt(8) == 0 ? "+" : "") + String.join(":", parts);
  }

  /** A key under a question: often of a form that is open, with a value that was never shown. */
  private String forgedAnswer(List<String> shown) {
    List<String> keys = shown.stream().filter(one -> one.startsWith("f:")).toList();
    List<String> parts =
        new ArrayList<>(
            keys.isEmpty()
                ? List.of("f", String.valueOf(random.nextInt(LATEST_ROW)), "name", "~send")
                : List.of(one(keys).split(":", -1)));
    String value = one(Stream.of(WAYS, PAGES).flatMap(List::stream).toList());
    parts.set(parts.size() - 1, random.nextInt(4) == 0 ? odd.argument() : value);
    if (random.nextInt(5) == 0 && parts.size() > 2) {
      parts.set(random.nextInt(2) + 1, random.nextBoolean() ? "~" : odd.argument());
    }
    return String.join(":", parts);
  }

  // Words.

  /** What is typed: often what a key reads, so that forms go on. */
  private String words(Phone who) {
    List<String> labels = who.buttonLabels();
    return random.nextInt(4) == 0 && !labels.isEmpty() ? one(labels) : odd.words();
  }

  /** Somewhere in it a field is missing, or is what it never was. */
  private void spoil(ObjectNode node) {
    List<String> names = List.copyOf(node.propertyNames());
    if (names.isEmpty()) {
      return;
    }
    String name = one(names);
    JsonNode value = node.get(name);
    if (value.isObject() && !value.isEmpty() && random.nextInt(3) > 0) {
      spoil((ObjectNode) value);
      return;
    }
    switch (random.nextInt(6)) {
      case 0 -> node.remove(name);
      case 1 -> node.putNull(name);
      case 2 -> node.put(name, odd.words());
      case 3 -> node.put(name, random.nextLong());
      case 4 -> node.put(name, random.nextBoolean());
      default -> node.set(name, ((ArrayNode) Wire.array()).add(odd.words()));
    }
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
