package ru.tandem.tandems.bot;

import java.util.Optional;
import ru.tandem.conversation.Incoming;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Legible;
import ru.tandem.tandems.LetterSort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What can be sent on: words, a picture, a voice, a file. The messenger keeps what is no words. */
record LetterContent(Kind typed) implements Kind {

  /** What nobody types, and then what it is. */
  private static final String PICTURE = "\u0001p";

  private static final String FILE = "\u0001f";
  private static final String VOICE = "\u0001v";

  /** Between what the messenger calls it and the words under it. */
  private static final char WORDS = '\u0001';

  /** The messenger lets 1024 signs stand under a file, and the writer's name is among them. */
  private static final int LONGEST_CAPTION = 900;

  static LetterContent of(int longest) {
    return new LetterContent(Kinds.text(longest));
  }

  /** Null for words. */
  static String file(String answer) {
    if (!answer.startsWith("\u0001")) {
      return null;
    }
    int end = answer.indexOf(WORDS, 2);
    return answer.substring(2, end < 0 ? answer.length() : end);
  }

  /** Null for a file without any. */
  static String words(String answer) {
    if (file(answer) == null) {
      return answer;
    }
    int end = answer.indexOf(WORDS, 2);
    return end < 0 ? null : answer.substring(end + 1);
  }

  /** Null for words. */
  static LetterSort sort(String answer) {
    if (file(answer) == null) {
      return null;
    }
    return answer.startsWith(VOICE)
        ? LetterSort.VOICE
        : answer.startsWith(PICTURE) ? LetterSort.PICTURE : LetterSort.FILE;
  }

  /** As it goes to the other side. */
  static Screen sent(String answer, Text words) {
    if (answer.startsWith(VOICE)) {
      return Screen.of(words).voice(file(answer));
    }
    return file(answer) == null
        ? Screen.of(words)
        : Screen.of(words).kept(file(answer), answer.startsWith(PICTURE));
  }

  @Override
  public Step words(String words, JsonNode draft) {
    return typed.words(words, draft);
  }

  @Override
  public boolean takesAnyWords() {
    return typed.takesAnyWords();
  }

  @Override
  public Step file(Incoming.SentFile file, JsonNode draft) {
    String sent = (file.picture() ? PICTURE : FILE) + file.fileId();
    String caption = Legible.text(file.caption());
    if (caption.isEmpty()) {
      return new Step.Accepted(StringNode.valueOf(sent));
    }
    return caption.length() > LONGEST_CAPTION
        ? new Step.Refused(Text.of("tandems.letter.caption", LONGEST_CAPTION, caption.length()))
        : new Step.Accepted(StringNode.valueOf(sent + WORDS + caption));
  }

  @Override
  public boolean carriesFiles() {
    return true;
  }

  @Override
  public Step other(JsonNode draft) {
    return new Step.Refused(Text.of("tandems.letter.other"));
  }

  @Override
  public Step voice(Incoming.SentVoice voice, JsonNode draft) {
    return new Step.Accepted(StringNode.valueOf(VOICE + voice.fileId()));
  }

  @Override
  public boolean takes(JsonNode answer) {
    return answer.isString() && file(answer.asString()) != null || typed.takes(answer);
  }

  @Override
  public Text shown(JsonNode answer) {
    return file(answer.asString()) == null ? typed.shown(answer) : Text.of("tandems.letter.file");
  }

  @Override
  public Optional<Text> hint() {
    return typed.hint();
  }
}
