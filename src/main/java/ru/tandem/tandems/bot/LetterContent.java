package ru.tandem.tandems.bot;

import java.util.Optional;
import ru.tandem.conversation.Incoming;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.tandems.LetterSort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What can be sent on: words, a picture, a voice, a file. The messenger keeps what is no words. */
record LetterContent(Kind typed) implements Kind {

  /** What nobody types, and then what it is. */
  private static final String PICTURE = "\u0001p";

  private static final String FILE = "\u0001f";
  private static final String VOICE = "\u0001v";

  static LetterContent of(int longest) {
    return new LetterContent(Kinds.text(longest));
  }

  /** Null for words. */
  static String file(String answer) {
    return answer.startsWith("\u0001") ? answer.substring(2) : null;
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
  static Screen sent(String answer, Text words, Text heading) {
    if (answer.startsWith(VOICE)) {
      return Screen.of(heading).voice(file(answer));
    }
    return file(answer) == null
        ? Screen.of(words)
        : Screen.of(heading).kept(file(answer), answer.startsWith(PICTURE));
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
    return new Step.Accepted(StringNode.valueOf((file.picture() ? PICTURE : FILE) + file.fileId()));
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
