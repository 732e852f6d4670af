package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.delivery.Message.Key;
import ru.tandem.people.Language;

/** No word on a key breaks on a narrow phone. */
class KeyRowsTest {

  private static final Path CODE = Path.of("src/main/java/ru/tandem");
  private static final Pattern LABEL =
      Pattern.compile("Button\\.press\\(\\s*\"([a-z]+\\.[^\"]*[a-z])\"");

  private static List<List<String>> rows(String... labels) {
    List<Key> keys = Stream.of(labels).map(label -> Key.press(label, label)).toList();
    return KeyRows.of(keys).stream().map(row -> row.stream().map(Key::label).toList()).toList();
  }

  @Test
  void threeAnswersThatAreTooLongForOneRowTakeTwo() {
    assertThat(rows("✅ Подходит", "🗓 Другое время", "🙅 Не смогу"))
        .containsExactly(List.of("✅ Подходит", "🗓 Другое время"), List.of("🙅 Не смогу"));
  }

  @Test
  void shortOnesStayBesideEachOther() {
    assertThat(rows("✅ Да", "🔄 Перенеслась", "✖️ Нет")).hasSize(2);
    assertThat(rows("Да", "Нет", "Не знаю")).hasSize(1);
    assertThat(rows("1", "2", "3", "4", "5")).hasSize(1);
  }

  @Test
  void aLongOneStandsAlone() {
    assertThat(rows("Да", "Очень длинный ответ на очень короткий вопрос", "Нет")).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void calendarsAndWeeksKeepTheirShape(Language language) throws IOException {
    Texts texts = new Texts();
    Voice voice = new Voice(language, true, ZoneId.of("Europe/Moscow"));
    LocalDate day = LocalDate.of(2026, 9, 28);
    List<List<Kind.Pick>> grids = new ArrayList<>();
    grids.addAll(new Calendar(day, day.plusDays(90), day).picks(null));
    grids.addAll(new Week().picks(Choice.draft(List.of("mon9", "wed15", "sun18"), 0)));
    for (List<Kind.Pick> grid : grids) {
      String[] labels =
          grid.stream().map(pick -> texts.plain(pick.label(), voice)).toArray(String[]::new);
      assertThat(rows(labels)).as(String.join(" | ", labels)).hasSize(1);
    }
  }

  /** There are so many of them that one in a row would fill two screens of a phone. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsAtHandInAProgrammeStandsInPairs(Language language) throws IOException {
    Texts texts = new Texts();
    Voice voice = new Voice(language, false, ZoneId.of("Europe/Moscow"));
    String[] labels =
        Stream.of(
                "interest.item",
                "outreach.item",
                "enrolment.invitations",
                "enrolment.people.item",
                "roster.open",
                "mentors.programme",
                "consents.register.item",
                "matching.programme.all",
                "monitoring.part.digest",
                "monitoring.part.funnel",
                "monitoring.part.summary",
                "programmes.questionnaires",
                "meetings.week",
                "tandems.all",
                "programmes.settings")
            .map(key -> texts.plain(Text.of(key), voice))
            .toArray(String[]::new);
    for (int at = 0; at + 1 < labels.length; at++) {
      String[] pair = {labels[at], labels[at + 1]};
      assertThat(rows(pair)).as(String.join(" | ", pair)).hasSize(1);
    }
  }

  /** What has places in it is measured by its own words alone. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLabelHasRoomInARowOfItsOwn(Language language) throws IOException {
    Texts texts = new Texts();
    List<String> tooLong = new ArrayList<>();
    for (String key : labels()) {
      for (boolean informal : new boolean[] {true, false}) {
        Voice voice = new Voice(language, informal, ZoneId.of("Europe/Moscow"));
        String label = texts.plain(Text.of(key), voice).replaceAll("\\{\\d\\}", "");
        if (KeyRows.width(label) > KeyRows.ROOM) {
          tooLong.add(key + ": " + label);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<String> labels() throws IOException {
    List<String> labels = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher label = LABEL.matcher(Files.readString(file));
        while (label.find()) {
          labels.add(label.group(1));
        }
      }
    }
    assertThat(labels).hasSizeGreaterThan(100);
    return labels;
  }
}
