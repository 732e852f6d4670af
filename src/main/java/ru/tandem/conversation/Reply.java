package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;

/** What the bot does in answer to a person. */
public sealed interface Reply permits Screen, Reply.Toast, Reply.Begin, Reply.Several {

  /**
   * A short word over the chat; nothing else changes. After a command it is an ordinary message.
   */
  record Toast(Text text) implements Reply {}

  /** Opens a form, or goes on with it where it was left. */
  record Begin(String form, String subject) implements Reply {}

  record Several(List<Reply> replies) implements Reply {}

  static Reply toast(String key, Object... arguments) {
    return new Toast(Text.of(key, arguments));
  }

  static Reply begin(String form, Object subject) {
    return new Begin(form, String.valueOf(subject));
  }

  static Reply begin(String form) {
    return new Begin(form, "");
  }

  /** Nothing to say. */
  static Reply none() {
    return new Several(List.of());
  }

  /** This one first; what follows comes as a message of its own. */
  default Reply then(Reply next) {
    List<Reply> replies = new ArrayList<>();
    if (this instanceof Several several) {
      replies.addAll(several.replies());
    } else {
      replies.add(this);
    }
    replies.add(next);
    return new Several(replies);
  }
}
