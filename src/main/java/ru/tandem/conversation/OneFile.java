package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One file of a kind that cannot be taken for the other: a table in a file of its own, in whose
 * picture nothing can be read; or a photo that others are shown in their chats, which a file with a
 * picture in it is not.
 */
enum OneFile implements Kind {
  TABLE(false, "table", "table.picture"),
  PHOTO(true, "photo", "photo.file");

  private static final Upload FILE = new Upload(1, List.of());

  private final boolean picture;
  private final String asked;
  private final String other;

  OneFile(boolean picture, String asked, String other) {
    this.picture = picture;
    this.asked = asked;
    this.other = other;
  }

  @Override
  public Step words(String words, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind." + asked));
  }

  @Override
  public Step file(Incoming.SentFile file, JsonNode draft) {
    return file.picture() == picture
        ? FILE.file(file, draft)
        : new Step.Refused(Text.of("conversation.kind." + other));
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
    return Optional.of(Text.of("conversation.hint." + asked));
  }
}
