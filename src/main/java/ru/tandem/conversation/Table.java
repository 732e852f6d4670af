package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A table in a file of its own; in the picture of a table nothing can be read. */
record Table() implements Kind {

  private static final Upload FILE = new Upload(1, List.of());

  @Override
  public Step words(String words, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind.table"));
  }

  @Override
  public Step file(Incoming.SentFile file, JsonNode draft) {
    return file.picture()
        ? new Step.Refused(Text.of("conversation.kind.table.picture"))
        : FILE.file(file, draft);
  }

  @Override
  public boolean asksFile() {
    return true;
  }

  @Override
  public boolean takes(JsonNode answer) {
    return FILE.takes(answer);
  }

  @Override
  public Text shown(JsonNode answer) {
    return FILE.shown(answer);
  }

  @Override
  public Optional<Text> hint() {
    return Optional.of(Text.of("conversation.hint.table"));
  }
}
