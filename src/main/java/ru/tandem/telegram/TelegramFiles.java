package ru.tandem.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import okhttp3.Response;
import ru.tandem.conversation.SentFiles;

/** Asks where a file lies, and copies it from there without ever holding it as a whole. */
class TelegramFiles implements SentFiles {

  private static final int BUFFER = 64 << 10;

  private final TelegramApi api;

  TelegramFiles(TelegramApi api) {
    this.api = api;
  }

  @Override
  public void fetch(String fileId, Path into) throws IOException {
    Answer answer = TelegramApi.ask(api.call("getFile", Map.of("file_id", fileId)));
    if (!answer.ok()) {
      throw refused(answer.code(), answer.tooFast() || answer.serverFault());
    }
    String path = Json.tree(answer.body()).path("result").path("file_path").asString("");
    if (path.isEmpty()) {
      throw new Gone("the file lies nowhere");
    }
    try (Response response = api.file(path).execute()) {
      if (!response.isSuccessful()) {
        throw refused(response.code(), response.code() == 429 || response.code() >= 500);
      }
      copy(response.body().byteStream(), into);
    }
  }

  private static IOException refused(int code, boolean again) {
    String why = "the file is refused: " + code;
    return again ? new IOException(why) : new Gone(why);
  }

  /** What was said about its size is not believed. */
  private static void copy(InputStream from, Path into) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream to = Files.newOutputStream(into)) {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        size += read;
        if (size > LARGEST) {
          throw new Gone("the file is larger than it may be");
        }
        to.write(buffer, 0, read);
      }
    }
  }
}
