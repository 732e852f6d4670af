package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ru.tandem.people.KeptFile;

/** What the bot does in answer to a person. */
public sealed interface Reply
    permits Screen, Reply.Toast, Reply.Begin, Reply.Several, Reply.Beside {

  /**
   * A short word over the chat; nothing else changes. After a command it is an ordinary message.
   */
  record Toast(Text text) implements Reply {}

  /** Opens a form, or goes on with it where it was left. */
  record Begin(String form, String subject) implements Reply {}

  record Several(List<Reply> replies) implements Reply {}

  /**
   * What takes longer than a chat may wait. It is worked out after the commit, beside all updates;
   * then its answer takes the place of what is shown meanwhile, or comes below when the person has
   * gone on.
   *
   * @param lane whose errands wait for each other
   * @param work in no transaction: it reads for itself, and gives what is to be done with it, in a
   *     transaction that writes
   */
  record Beside(Screen meanwhile, String lane, Supplier<Supplier<Reply>> work) implements Reply {}

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

  /** What somebody has sent before, one after the other; the last one carries the next step. */
  static Reply kept(Text caption, List<KeptFile> files, Button... next) {
    Reply reply = none();
    for (int i = 0; i < files.size(); i++) {
      boolean last = i == files.size() - 1;
      Text text =
          files.size() == 1
              ? caption
              : Text.of("conversation.file.of", caption, i + 1, files.size());
      Screen shown = Screen.of(text).kept(files.get(i).file(), files.get(i).isPicture());
      reply = reply.then(last ? shown.with(next) : shown);
    }
    return reply;
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
