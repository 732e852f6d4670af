package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.Survey;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.SeasonAnswers;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Response;

/**
 * What a mentor has written of the season, question by question; what is not answered has room to
 * be written by hand.
 */
@Component
class MentorReportFacts implements Facts {

  private final ReadSeason read;
  private final SeasonAnswers answers;
  private final AnswerCells cells;

  MentorReportFacts(ReadSeason read, SeasonAnswers answers, AnswerCells cells) {
    this.read = read;
    this.answers = answers;
    this.cells = cells;
  }

  @Override
  public String code() {
    return "answers";
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of("answers", List.of("number", "question", "answer"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Member mentor = PersonFacts.member(read.of(of.programme()), of);
    filling.list(
        "answers",
        answers.questionnaire(of.programme(), ParticipantRole.MENTOR, Survey.REPORT).stream()
            .flatMap(asked -> rows(asked, mentor, of.voice())));
  }

  private Stream<Map<String, Text>> rows(Questionnaire asked, Member mentor, Voice voice) {
    Optional<Response> said =
        answers.of(asked, Survey.REPORT, List.of(mentor)).stream().findFirst();
    return asked.items().stream()
        .map(
            item ->
                Map.of(
                    "question", PaperTexts.words(item.question()),
                    "answer", answer(item, said, voice)));
  }

  private Text answer(Item item, Optional<Response> said, Voice voice) {
    return said.map(one -> cells.of(item, one, voice))
        .map(one -> Text.words(one.toString()))
        .orElse(Text.of("monitoring.report.blank"));
  }
}
