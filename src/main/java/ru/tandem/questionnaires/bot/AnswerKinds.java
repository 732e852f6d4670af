package ru.tandem.questionnaires.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Text;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Candidates;
import ru.tandem.questionnaires.Candidates.Candidate;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Questionnaire;

/** How each kind of question is answered in the chat. */
@Component
class AnswerKinds {

  private static final int LINE = 120;

  /** A review with several such texts must still fit into one message. */
  private static final int TEXT = 700;

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final List<Candidates> candidates;

  AnswerKinds(List<Candidates> candidates) {
    this.candidates = candidates;
  }

  Kind of(Item item, PersonId person, String subject) {
    return switch (item.kind()) {
      case CHOICE -> Kinds.choice(options(item));
      case SEVERAL -> Kinds.several(options(item), item.most());
      case TAGS -> Kinds.tags(options(item), item.most());
      case SCALE -> Kinds.scale();
      case YESNO -> Kinds.yesNo();
      case FREQUENCY -> Kinds.frequency();
      case TEXT -> Kinds.text(TEXT);
      case LINE -> Kinds.line(LINE);
      case NUMBER -> Kinds.number(item.least(), item.most());
      case DATE -> Kinds.date(EARLIEST, LATEST);
      case WEEK -> Kinds.week();
      case FILE -> Kinds.files(item.most());
      case PEOPLE -> Kinds.several(people(person, subject), item.most());
      case RANKING -> Kinds.ranking(people(person, subject), item.most());
    };
  }

  private static List<Option> options(Item item) {
    return item.options().stream()
        .map(option -> Kinds.option(option.code(), QuestionnaireDialogue.text(option.label())))
        .toList();
  }

  private List<Option> people(PersonId person, String subject) {
    return subject.equals(Questionnaire.PREVIEW) ? anybody() : candidates(person, subject);
  }

  private static List<Option> anybody() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(n -> Kinds.option("" + n, Text.of("questionnaires.preview.person", n)))
        .toList();
  }

  private List<Option> candidates(PersonId person, String subject) {
    return candidates.stream()
        .map(some -> some.of(person, subject))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(NotFound::new)
        .stream()
        .map(AnswerKinds::option)
        .toList();
  }

  private static Option option(Candidate candidate) {
    return Kinds.option(candidate.id().toString(), Text.words(candidate.name()));
  }
}
