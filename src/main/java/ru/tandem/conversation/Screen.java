package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Message.Attachment;
import ru.tandem.delivery.Message.Wanted;
import ru.tandem.people.Person;

/**
 * What a person sees in one message: a text and rows of buttons.
 *
 * @param attachment a file to which the text is the caption; null for none
 */
public record Screen(Text text, List<List<Button>> rows, Attachment attachment) implements Reply {

  public Screen {
    rows = List.copyOf(rows);
  }

  public static Screen of(Text text) {
    return new Screen(text, List.of(), null);
  }

  public static Screen of(String key, Object... arguments) {
    return of(Text.of(key, arguments));
  }

  /** One more row. */
  public Screen with(Button... row) {
    List<List<Button>> more = new ArrayList<>(rows);
    more.add(List.of(row));
    return new Screen(text, more, attachment);
  }

  /** A row above all others, and nowhere else. */
  Screen first(Button button) {
    List<List<Button>> more = new ArrayList<>(rows);
    more.remove(List.of(button));
    more.add(0, List.of(button));
    return new Screen(text, more, attachment);
  }

  /**
   * It can be put off to another hour, where a feature knows how to say it again ({@link Snoozed}).
   */
  public Screen snoozed(Matter matter) {
    return with(Button.press("conversation.snooze", "later", matter.about(), matter.subject()));
  }

  /** More rows of that many buttons each. */
  public Screen grid(List<Button> buttons, int perRow) {
    List<List<Button>> more = new ArrayList<>(rows);
    for (int from = 0; from < buttons.size(); from += perRow) {
      more.add(List.copyOf(buttons.subList(from, Math.min(from + perRow, buttons.size()))));
    }
    return new Screen(text, more, attachment);
  }

  public Screen document(String fileName, byte[] content) {
    return new Screen(text, rows, new Attachment(fileName, content, false));
  }

  public Screen picture(String fileName, byte[] content) {
    return new Screen(text, rows, new Attachment(fileName, content, true));
  }

  /**
   * A paper that is drawn when the message goes out, as things stand then.
   *
   * @param paper by which of the papers it is drawn
   * @param subject numbers and words that tell what it is about
   */
  public Screen paper(String fileName, String paper, Person reader, Object... subject) {
    return wanted(fileName, false, paper, reader, subject);
  }

  /** The same, to be shown and not downloaded. */
  public Screen drawing(String fileName, String paper, Person reader, Object... subject) {
    return wanted(fileName, true, paper, reader, subject);
  }

  private Screen wanted(
      String fileName, boolean picture, String paper, Person reader, Object... subject) {
    List<String> about = Stream.of(subject).map(String::valueOf).toList();
    Wanted wanted = new Wanted(paper, reader.id().value(), about);
    return new Screen(text, rows, new Attachment(fileName, null, picture, null, wanted));
  }

  /** A file that somebody has sent before, by what the messenger calls it. */
  public Screen kept(String file, boolean picture) {
    return new Screen(text, rows, new Attachment("", null, picture, file, null));
  }

  /** A voice message that somebody has sent before. */
  public Screen voice(String file) {
    return new Screen(text, rows, new Attachment("", null, false, Attachment.VOICE + file, null));
  }

  /** Others can stand in the same message. */
  boolean canBeJoined() {
    return attachment == null && !hasContactKey();
  }

  boolean hasContactKey() {
    return rows.stream().flatMap(List::stream).anyMatch(Button::contact);
  }

  /** What each button answers comes below, and leaves the others where they are. */
  Screen below() {
    return new Screen(
        text,
        rows.stream().map(row -> row.stream().map(Button::below).toList()).toList(),
        attachment);
  }
}
