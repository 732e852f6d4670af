package ru.tandem.privacy.bot;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Paper;
import ru.tandem.people.DataSheet;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.privacy.MyData;

/** All that is stored about a person, as a page that every phone can open. */
@Component
class DataFile implements Paper {

  static final String CODE = "privacy.data";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%2$s</title>
      <style>
      body { font: 16px/1.5 sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em }
      h2 { margin-top: 2em; border-bottom: 1px solid #ccc }
      p { margin: .3em 0; white-space: pre-line }
      </style>
      </head>
      <body>
      <h1>%2$s</h1>
      <p>%3$s</p>
      %4$s
      </body>
      </html>
      """;

  private final MyData data;
  private final Chats chats;
  private final Clock clock;

  DataFile(MyData data, Chats chats, Clock clock) {
    this.data = data;
    this.chats = chats;
    this.clock = clock;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    return of(asked.reader());
  }

  private byte[] of(Person person) {
    StringBuilder sections = new StringBuilder();
    for (DataSheet.Section section : data.of(person.id()).sections()) {
      sections.append("<h2>").append(words(Text.of(section.title()), person)).append("</h2>\n");
      for (DataSheet.Line line : section.lines()) {
        sections.append("<p>").append(words(line, person)).append("</p>\n");
      }
    }
    return PAGE.formatted(
            person.language().locale(),
            words(Text.of("privacy.file.title"), person),
            words(
                Text.of("privacy.file.asof", moment(clock.instant().atZone(person.zone()))),
                person),
            sections)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String words(DataSheet.Line line, Person person) {
    List<Object> values = line.values().stream().map(value -> value(value, person.zone())).toList();
    return words(Text.of(line.key(), values.toArray()), person);
  }

  /** Moments need their year, and words from {@code config/} come in both languages. */
  @SuppressWarnings("unchecked")
  private static Object value(Object value, ZoneId zone) {
    if (value instanceof Instant at) {
      return moment(at.atZone(zone));
    }
    if (value instanceof ZonedDateTime then) {
      return moment(then);
    }
    return value instanceof Map<?, ?> words
        ? Text.translated((Map<Language, String>) words)
        : value;
  }

  /** With the year, which the messages of the chat leave out. */
  private static Text moment(ZonedDateTime local) {
    LocalTime time = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return Text.of("privacy.moment", local.toLocalDate(), time);
  }

  private String words(Text text, Person person) {
    return chats.html(text, person);
  }
}
