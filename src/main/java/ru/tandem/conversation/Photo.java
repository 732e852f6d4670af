package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A photo that others are shown in their chats, which a file with a picture in it is not. */
record Photo() implements Kind {

  private static final Upload FILE = new Upload(1, List.of());

  @Override
  public Step words(String words, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind.photo"));
  }

  @Override
  public Step file(Incoming.SentFile file, JsonNode draft) {
    return file.picture()
        ? FILE.file(file, draft)
        : new Step.Refused(Text.of("conversation.kind.photo.file"));
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
    return Optional.of(Text.of("conversation.hint.photo"));
  }
}
