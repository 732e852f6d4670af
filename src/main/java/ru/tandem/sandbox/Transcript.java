package ru.tandem.sandbox;

import java.util.List;
import java.util.stream.Collectors;

/** A chat written down, for whoever must find out why a story went wrong. */
final class Transcript {

  private Transcript() {}

  static String of(Chat chat) {
    StringBuilder out = new StringBuilder("--- chat of " + chat.owner().name() + " ---\n");
    List<Message> messages = chat.messages();
    messages.stream().skip(Math.max(0, messages.size() - 60)).forEach(m -> write(out, m));
    String keys =
        Button.keys(chat).map(b -> "[" + b.label() + "]").collect(Collectors.joining(" "));
    out.append(keys.isEmpty() ? "" : "keys: " + keys + "\n");
    return out.append(chat.isBlocked() ? "(bot is blocked)\n" : "").append("---").toString();
  }

  private static void write(StringBuilder out, Message message) {
    out.append(message.fromBot() ? "  bot " : "   me ").append(message.id());
    out.append(message.editedAt() == null ? ": " : " (edited): ");
    if (message.file() != null) {
      out.append('<').append(message.file().kind()).append(' ').append(message.file().name());
      out.append("> ");
    }
    if (message.contact() != null) {
      out.append("<contact of ").append(message.contact().name()).append('>');
    }
    if (message.more() != null) {
      out.append('<').append(message.more().content().propertyNames()).append("> ");
    }
    out.append(message.text().replace("\n", "\n            ")).append('\n');
    String row =
        Button.under(message).map(b -> "[" + b.label() + "]").collect(Collectors.joining(" "));
    out.append(row.isEmpty() ? "" : "            " + row + "\n");
  }

  /** The text and every address in or under it. */
  static String everythingIn(Message message) {
    StringBuilder all = new StringBuilder(message.text());
    message.content().entities().stream()
        .filter(entity -> entity.url() != null)
        .forEach(entity -> all.append('\n').append(entity.url()));
    Button.under(message).forEach(b -> all.append('\n').append(b.json().path("url").asString("")));
    return all.toString();
  }
}
