package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.people.Language;

/** What stands on a key can be read on a phone. */
class LabelTest {

  private static final String SCHOOL =
      "Муниципальное бюджетное общеобразовательное учреждение «Гимназия № 12 имени Пушкина»";
  private static final String NAME = "Александра-Виктория Константинопольская-Задунайская";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Button\\.(?:press|link|share|contact)|\\bpress|\\bbutton|\\bgo)\\("
              + "\\s*(?:Text\\.of\\(\\s*)?\"([a-z][\\w.-]+)\"");

  private final Texts texts = new Texts();

  LabelTest() throws IOException {}

  private String label(Text text, Language language) {
    Voice voice = new Voice(language, false, ZoneId.of("Europe/Moscow"));
    return Label.of(text, one -> texts.plain(one, voice), "Без имени");
  }

  private String label(Text text) {
    return label(text, Language.RU);
  }

  @Test
  void aLongNameIsCutAndTheRestOfTheLabelStays() {
    assertThat(label(Text.of("meetings.propose.to", NAME)))
        .hasSizeLessThanOrEqualTo(40)
        .startsWith("🗓 Предложить встречу: Александра")
        .endsWith("…");
    assertThat(label(Text.of("enrolment.home.waiting", 12, SCHOOL)))
        .startsWith("👀 Анкеты ждут: 12 · Муницип")
        .hasSizeLessThanOrEqualTo(40);
    assertThat(label(Text.of("tandems.all.one", NAME, "Аня Лисицына")))
        .endsWith("… — Аня Лисицына")
        .hasSizeLessThanOrEqualTo(40);
    assertThat(label(Text.of("tandems.all.one", "Миша Орлов", "Аня Лисицына")))
        .isEqualTo("Миша Орлов — Аня Лисицына");
    assertThat(label(Text.words(SCHOOL))).hasSize(40).endsWith("…");
    assertThat(label(Text.words(" "))).isEqualTo("Без имени");
  }

  @Test
  void noLetterIsCutInTwo() {
    assertThat(label(Text.words("🤝".repeat(30)))).isEqualTo("🤝".repeat(19) + "…");
  }

  /** With the longest names, the numbers of a big school, and a moment. */
  @Test
  void everyLabelOfTheCodeFitsAndKeepsItsOwnWords() throws IOException {
    for (String key : keys()) {
      for (Language language : Language.values()) {
        Object[] names = new Object[6];
        Arrays.fill(names, SCHOOL);
        assertThat(label(Text.of(key, names), language))
            .as(key)
            .hasSizeLessThanOrEqualTo(40)
            .startsWith(own(key, language));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meetings.todo.outcome",
        "meetings.todo.answer",
        "meetings.todo.dispute",
        "meetings.list.button",
        "meetings.slot",
        "gatherings.programme.one",
        "outreach.one.MENTEE"
      })
  void aMomentIsNeverCut(String key) {
    Instant longest = Instant.parse("2026-09-30T20:59:00Z");
    for (Language language : Language.values()) {
      assertThat(label(Text.of(key, longest), language)).doesNotContain("…").contains("23:59");
    }
  }

  /** The words of the message before the first of its places. */
  private String own(String key, Language language) {
    Object[] marks = new Object[6];
    Arrays.fill(marks, "@@");
    String marked = label(Text.of(key, marks), language);
    int place = marked.indexOf("@@");
    return place < 0 ? marked : marked.substring(0, place).stripTrailing();
  }

  private Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher found = LABEL.matcher(Files.readString(file));
        while (found.find()) {
          keys.add(found.group(1));
        }
      }
    }
    keys.removeIf(key -> !isMessage(key));
    assertThat(keys).hasSizeGreaterThan(200);
    return keys;
  }

  private boolean isMessage(String key) {
    Path file =
        Path.of("src/main/resources/messages", key.replaceFirst("\\..*", "") + "_ru.properties");
    try {
      return Files.exists(file)
          && Files.readAllLines(file).stream().anyMatch(line -> line.startsWith(key + "="));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
