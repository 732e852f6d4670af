package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.Survey;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.monitoring.season.SeasonAnswers;
import ru.tandem.papers.ExcelBook;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Response;

/** Every answer to the surveys of a season, a row for each person: what all figures come from. */
@Component
class RawRows implements DrawnPaper {

  private final ReadSeason read;
  private final SeasonAnswers answers;
  private final AnswerCells cells;
  private final PaperTexts texts;

  RawRows(ReadSeason read, SeasonAnswers answers, AnswerCells cells, PaperTexts texts) {
    this.read = read;
    this.answers = answers;
    this.cells = cells;
    this.texts = texts;
  }

  @Override
  public String code() {
    return "raw-rows";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    ExcelBook book = texts.book(of.voice());
    write(book, read.of(of.programme()), of.voice());
    return book.xlsx();
  }

  /** The sheets, one for each survey of each side. */
  void write(ExcelBook book, Season season, Voice voice) {
    for (ParticipantRole role : ParticipantRole.values()) {
      for (Survey survey : Survey.values()) {
        answers
            .questionnaire(season.programme(), role, survey)
            .ifPresent(asked -> sheet(book, season, role, survey, asked, voice));
      }
    }
  }

  private void sheet(
      ExcelBook book,
      Season season,
      ParticipantRole role,
      Survey survey,
      Questionnaire asked,
      Voice voice) {
    List<Member> side = role == ParticipantRole.MENTOR ? season.mentors() : season.mentees();
    Map<Long, Member> byPerson =
        side.stream()
            .collect(Collectors.toMap(one -> one.part().person().value(), Function.identity()));
    List<String> heading =
        new ArrayList<>(texts.headings(voice, "no", "name", "place", "answered"));
    asked.items().forEach(item -> heading.add(texts.plain(item.question(), voice)));
    List<List<Object>> lines = new ArrayList<>();
    for (Response response : answers.of(asked, survey, side)) {
      Member member = byPerson.get(response.person().value());
      List<Object> line = new ArrayList<>();
      line.add(lines.size() + 1);
      line.add(member.name());
      line.add(member.place().map(place -> texts.plain(place, voice)).orElse(""));
      line.add(season.hour(response.submittedAt()));
      asked.items().forEach(item -> line.add(cells.of(item, response, voice)));
      lines.add(line);
    }
    book.sheet(texts.sheet(voice, "answers." + role + "." + survey), heading, lines);
  }
}
