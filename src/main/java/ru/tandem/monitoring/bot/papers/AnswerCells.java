package ru.tandem.monitoring.bot.papers;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Voice;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Response;

/** What was answered to one question, as a cell of a table holds it. */
@Component
class AnswerCells {

  private final PaperTexts texts;

  AnswerCells(PaperTexts texts) {
    this.texts = texts;
  }

  /**
   * @return a number where one was asked for, else words; null for no answer
   */
  Object of(Item item, Response response, Voice voice) {
    return switch (item.kind()) {
      case SCALE, NUMBER -> {
        OptionalInt number = response.number(item.key());
        yield number.isPresent() ? number.getAsInt() : null;
      }
      case YESNO ->
          response.text(item.key()).map(code -> texts.sheet(voice, "answer." + code)).orElse(null);
      case CHOICE -> response.text(item.key()).map(code -> label(item, code, voice)).orElse(null);
      case SEVERAL, TAGS ->
          response.codes(item.key()).stream()
              .map(code -> label(item, code, voice))
              .collect(Collectors.joining(", "));
      default -> response.text(item.key()).orElse(null);
    };
  }

  private String label(Item item, String code, Voice voice) {
    Optional<Option> option = item.option(code);
    return option.map(one -> texts.plain(one.label(), voice)).orElse(code);
  }
}
