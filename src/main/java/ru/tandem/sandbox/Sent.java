package ru.tandem.sandbox;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a phone can put into a message beside words, files and contacts, as the Bot API has it.
 *
 * @param shown what stands for it where nothing else of it is drawn
 * @param caption the words under it; empty for none
 * @param content the fields of the message that hold it
 */
public record Sent(String shown, String caption, ObjectNode content) {

  /** The same with words under it. */
  public Sent captioned(String words) {
    return new Sent(shown, words, content);
  }

  /** A point on the map. */
  public static Sent location() {
    return of("📍", "location", point());
  }

  /** A place that the map knows by name. */
  public static Sent venue(String title, String address) {
    ObjectNode venue = Wire.object().put("title", title).put("address", address);
    venue.set("location", point());
    Sent sent = of("📍 " + title, "venue", venue);
    sent.content.set("location", point());
    return sent;
  }

  private static ObjectNode point() {
    return Wire.object().put("latitude", 55.7512).put("longitude", 37.6184);
  }

  public static Sent poll(String question, String... options) {
    ObjectNode poll = Wire.object().put("id", "5300000000000000001").put("question", question);
    for (String option : options) {
      poll.withArray("options").addObject().put("text", option).put("voter_count", 0);
    }
    poll.put("total_voter_count", 0).put("is_closed", false).put("is_anonymous", true);
    poll.put("type", "regular").put("allows_multiple_answers", false);
    return of("📊 " + question, "poll", poll);
  }

  public static Sent dice() {
    return of("🎲", "dice", Wire.object().put("emoji", "🎲").put("value", 6));
  }

  public static Sent game() {
    ObjectNode game = Wire.object().put("title", "Лабиринт").put("description", "Найди выход");
    game.putArray("photo");
    return of("🎮 Лабиринт", "game", game);
  }

  public static Sent videoNote() {
    return of("📹", "video_note", played("VN").put("length", 240));
  }

  public static Sent video() {
    return of("🎬", "video", played("VI").put("width", 640).put("height", 360));
  }

  public static Sent audio() {
    return of("🎵", "audio", played("AU").put("title", "Песня").put("file_name", "song.mp3"));
  }

  /** A moving picture without sound, which comes as a file, too, for older programs. */
  public static Sent animation() {
    Sent sent = of("🎞", "animation", played("AN").put("width", 320).put("height", 240));
    ObjectNode file = played("AN").put("file_name", "cat.mp4").put("mime_type", "video/mp4");
    file.remove("duration");
    sent.content.set("document", file);
    return sent;
  }

  public static Sent story() {
    ObjectNode story = Wire.object().put("id", 3);
    story.putObject("chat").put("id", -1001234L).put("type", "channel").put("title", "Новости");
    return of("⭕", "story", story);
  }

  private static ObjectNode played(String id) {
    return Wire.object()
        .put("file_id", id)
        .put("file_unique_id", "u" + id)
        .put("duration", 3)
        .put("file_size", 2048);
  }

  /** From whom words have been passed on; a subscriber's settings may hide that to a name. */
  static Sent forwardOf(Subscriber who, boolean hidden, long at) {
    ObjectNode origin = Wire.object().put("date", at);
    if (hidden) {
      origin.put("type", "hidden_user").put("sender_user_name", who.name());
    } else {
      origin.put("type", "user").set("sender_user", Wire.user(who));
    }
    return of("", "forward_origin", origin);
  }

  private static Sent of(String shown, String field, ObjectNode content) {
    ObjectNode fields = Wire.object();
    fields.set(field, content);
    return new Sent(shown, "", fields);
  }
}
