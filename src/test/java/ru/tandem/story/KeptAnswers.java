package ru.tandem.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the database kept of somebody's answers. */
final class KeptAnswers {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcTemplate jdbc;

  KeptAnswers(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Each questionnaire that the person has sent, its answers by key. */
  List<Map<String, List<String>>> sentBy(long chatId) {
    return in("response", chatId);
  }

  /** Each form that the person has begun and not finished. */
  List<Map<String, List<String>>> begunBy(long chatId) {
    return in("conversation", chatId);
  }

  int updatesNotHandled() {
    return jdbc.queryForObject(
        "select count(*) from inbox where done_at is null or set_aside_at is not null",
        Integer.class);
  }

  private List<Map<String, List<String>>> in(String table, long chatId) {
    return jdbc
        .queryForList(
            "select answers from "
                + table
                + " where person_id = (select id from person where chat_id = ?)",
            String.class,
            chatId)
        .stream()
        .map(KeptAnswers::read)
        .toList();
  }

  /** Whether each answer is kept by itself or with the version of its question. */
  private static Map<String, List<String>> read(String row) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (var entry : JSON.readTree(row).properties()) {
      JsonNode value =
          entry.getValue().isObject() ? entry.getValue().get("answer") : entry.getValue();
      List<String> codes = new ArrayList<>();
      if (value.isArray()) {
        value.forEach(code -> codes.add(code.asString()));
      } else {
        codes.add(value.asString());
      }
      answers.put(entry.getKey(), codes);
    }
    return answers;
  }
}
