package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Meeting;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.papers.ExcelBook;
import ru.tandem.people.Language;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;

/** How what stands in papers is called. */
@Component
class PaperTexts {

  private final Chats chats;

  PaperTexts(Chats chats) {
    this.chats = chats;
  }

  static Text words(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  static Text form(MentoringForm form) {
    return Text.of("programmes.form." + form.name().toLowerCase(Locale.ROOT));
  }

  static Text kind(MentoringKind kind) {
    return Text.of("programmes.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** How often its pairs meet: where they are no course, as their kind has it. */
  static Text rhythm(Programme programme) {
    Enum<?> how = programme.kind().isCourse() ? programme.rhythm() : programme.kind();
    return Text.of("programmes.rhythm." + how.name().toLowerCase(Locale.ROOT));
  }

  static Text kind(Meeting meeting) {
    return Text.of("monitoring.meeting." + meeting.kind());
  }

  /** With one place after the comma. */
  static Text decimal(double number) {
    long tenths = Math.round(number * 10);
    return Text.of("monitoring.decimal", tenths / 10, tenths % 10);
  }

  /** With two. */
  static Text hundredths(double number) {
    long all = Math.round(number * 100);
    return Text.of("monitoring.decimal", all / 100, Text.words("%02d".formatted(all % 100)));
  }

  String plain(Text text, Voice voice) {
    return chats.plain(text, voice);
  }

  String plain(Words words, Voice voice) {
    return words.in(voice.language().locale());
  }

  /** A book whose empty tables say so. */
  ExcelBook book(Voice voice) {
    return new ExcelBook(chats.plain(Text.of("documents.nothing"), voice));
  }

  /** The headings {@code monitoring.book.<column>}. */
  List<String> headings(Voice voice, String... columns) {
    return Stream.of(columns).map(one -> sheet(voice, one)).toList();
  }

  String sheet(Voice voice, String name) {
    return chats.plain(Text.of("monitoring.book." + name), voice);
  }

  /** What a side says of a meeting: each of its people once. */
  String said(Pair pair, Meeting meeting, ParticipantRole side, Voice voice) {
    return pair.words(meeting, side).stream()
        .map(word -> sheet(voice, "said." + word.outcome()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
