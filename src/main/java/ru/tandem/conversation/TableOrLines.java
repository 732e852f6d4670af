package ru.tandem.conversation;

import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A table in a file of its own, or its lines as words.
 *
 * @param isTable whether words can be such lines
 */
record TableOrLines(Predicate<String> isTable) implements Kind {

  @Override
  public Step words(String words, JsonNode draft) {
    return isTable.test(words)
        ? new Step.Accepted(StringNode.valueOf(words))
        : OneFile.TABLE.words(words, draft);
  }

  @Override
  public Step file(Incoming.SentFile file, JsonNode draft) {
    return OneFile.TABLE.file(file, draft);
  }

  @Override
  public boolean asksFile() {
    return true;
  }

  @Override
  public boolean takes(JsonNode answer) {
    return answer.isString() ? isTable.test(answer.asString()) : OneFile.TABLE.takes(answer);
  }

  @Override
  public Text shown(JsonNode answer) {
    return answer.isString() ? Text.words(answer.asString()) : OneFile.TABLE.shown(answer);
  }

  @Override
  public Optional<Text> hint() {
    return OneFile.TABLE.hint();
  }
}
