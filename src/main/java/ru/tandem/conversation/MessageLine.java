package ru.tandem.conversation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import ru.tandem.config.Problems;
import ru.tandem.people.Language;

/** Where a message is written; looked for only when something is wrong with it. */
record MessageLine(String file, int line) {

  static MessageLine of(String key, Language language) {
    try {
      for (Resource file : Texts.files(language)) {
        List<String> lines = file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).split("[=:\\s]", 2)[0].equals(key)) {
            return new MessageLine("messages/" + file.getFilename(), i + 1);
          }
        }
      }
    } catch (IOException unreadable) {
      // then the key alone must lead there
    }
    return new MessageLine("messages: " + key, 0);
  }

  void told(String reason, Problems problems) {
    problems.add(file, line, reason);
  }
}
