package ru.tandem.voices.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.voices.Poll;
import ru.tandem.voices.PollAnswer;
import ru.tandem.voices.PollKind;
import ru.tandem.voices.PollQuestion;
import ru.tandem.voices.PollResults;

/** Short surveys and what they have come to, in plain words. */
@Component
class PollWords {

  /** So many answers in own words fit a message. */
  private static final int MOST = 12;

  private static final int BRIEF = 120;
  private static final int OPENING = 40;

  private final People people;

  PollWords(People people) {
    this.people = people;
  }

  static String opening(Poll poll) {
    String words = poll.questions().get(0).words().replaceAll("\\s+", " ");
    return words.length() <= OPENING ? words : words.substring(0, OPENING) + "…";
  }

  /** What may be told of it so far. */
  Text results(PollResults results) {
    if (!results.told()) {
      String why = results.poll().isOpen() ? "voices.polls.later" : "voices.polls.few";
      return Text.of(why, PollResults.FEWEST);
    }
    List<Text> paragraphs = new ArrayList<>();
    for (int place = 0; place < results.poll().questions().size(); place++) {
      paragraphs.add(results(results, place));
    }
    return Text.paragraphs(paragraphs.toArray(Text[]::new));
  }

  private Text results(PollResults results, int place) {
    PollQuestion question = results.poll().questions().get(place);
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("voices.polls.question", place + 1, question.words()));
    if (results.to(place).isEmpty()) {
      lines.add(Text.of("voices.polls.noanswers"));
    } else if (question.kind() == PollKind.TEXT) {
      texts(lines, results.to(place));
    } else {
      if (question.kind() == PollKind.SCALE) {
        lines.add(Text.of("voices.polls.mean", decimal(results.mean(place))));
      }
      for (Map.Entry<String, Integer> each : results.counts(place).entrySet()) {
        if (each.getValue() > 0 || question.kind() != PollKind.SCALE) {
          lines.add(Text.of("voices.polls.count", said(question, each.getKey()), each.getValue()));
        }
      }
    }
    return Text.lines(lines);
  }

  private void texts(List<Text> lines, List<PollAnswer> answers) {
    answers.stream().limit(MOST).forEach(one -> lines.add(text(one)));
    if (answers.size() > MOST) {
      lines.add(Text.more(answers.size(), MOST));
    }
  }

  private Text text(PollAnswer one) {
    String line = one.said().replaceAll("\\s+", " ");
    String brief = line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
    return one.person()
        .map(person -> Text.of("voices.polls.said.by", name(person), brief))
        .orElse(Text.of("voices.polls.said", brief));
  }

  private Text name(PersonId person) {
    return people.get(person).name().map(Text::words).orElse(Text.of("voices.nameless"));
  }

  /** An answer by button as its button reads. */
  static Text said(PollQuestion question, String answer) {
    return switch (question.kind()) {
      case YES_NO -> Text.of("conversation.answer." + answer);
      case CHOICE -> Text.words(question.choices().get(Integer.parseInt(answer)));
      default -> Text.words(answer);
    };
  }

  static Text decimal(double mean) {
    String number = String.format(Locale.ROOT, "%.1f", mean);
    int dot = number.indexOf('.');
    return Text.of("voices.decimal", number.substring(0, dot), number.substring(dot + 1));
  }

  /** Who said what, for a survey with names. */
  Text byName(PollResults results) {
    Map<PersonId, List<PollAnswer>> by = new LinkedHashMap<>();
    for (PollAnswer one : results.answers()) {
      one.person().ifPresent(who -> by.computeIfAbsent(who, any -> new ArrayList<>()).add(one));
    }
    List<Text> lines = new ArrayList<>();
    by.forEach((who, said) -> lines.add(line(results.poll(), who, said)));
    return lines.isEmpty() ? Text.of("voices.polls.noanswers") : Text.lines(lines);
  }

  private Text line(Poll poll, PersonId who, List<PollAnswer> said) {
    List<Text> answers =
        said.stream()
            .filter(one -> poll.questions().get(one.place()).kind() != PollKind.TEXT)
            .map(
                one ->
                    Text.of(
                        "voices.polls.numbered",
                        one.place() + 1,
                        said(poll.questions().get(one.place()), one.said())))
            .toList();
    return Text.of("voices.polls.by", name(who), Text.list(answers));
  }
}
