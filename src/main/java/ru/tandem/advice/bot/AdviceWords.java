package ru.tandem.advice.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.advice.Advice;
import ru.tandem.advice.AdviceState;
import ru.tandem.advice.ReadyMentors;
import ru.tandem.config.Words;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** Questions and their topics in plain words. */
@Component
class AdviceWords {

  private final ReadyMentors mentors;
  private final People people;

  AdviceWords(ReadyMentors mentors, People people) {
    this.mentors = mentors;
    this.people = people;
  }

  Text name(PersonId person) {
    return Text.words(people.get(person).name().orElse(""));
  }

  static Text text(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  Text topic(Advice advice) {
    return advice
        .topic()
        .flatMap(topic -> Optional.ofNullable(mentors.topics(advice.programme()).get(topic)))
        .map(AdviceWords::text)
        .orElse(Text.of("advice.other"));
  }

  /** As those who are called read it: not yet who asks. */
  Text open(Advice advice) {
    return Text.of("advice.call", topic(advice), advice.words());
  }

  static Screen choice(Screen screen, Advice advice) {
    return screen
        .with(
            Button.press("advice.take", "advice.take", advice.id()),
            Button.press("advice.pass", "advice.pass", advice.id()))
        .with(Button.home());
  }

  /** As whoever asked reads it: the answer, and the stars as long as there are none. */
  Screen answered(Advice advice) {
    Text who =
        advice
            .answeredBy()
            .map(by -> Text.of("advice.by", name(by)))
            .orElse(Text.of("advice.by.gone"));
    Text said =
        Text.paragraphs(
            Text.of("advice.own", advice.words()),
            Text.of("advice.answer", who, advice.answer().orElse("")));
    if (advice.rating().isPresent()) {
      return Screen.of(Text.paragraphs(said, Text.of("advice.rated", advice.rating().get())))
          .with(Button.home());
    }
    List<Button> stars = new ArrayList<>();
    for (int star = 1; star <= Advice.BEST; star++) {
      stars.add(Button.press(Text.of("advice.star", star), "advice.rate", advice.id(), star));
    }
    return Screen.of(Text.paragraphs(said, Text.of("advice.rate")))
        .grid(stars, Advice.BEST)
        .with(Button.home());
  }

  /** How far it has come, as whoever asked reads it. */
  Screen own(Advice advice) {
    if (advice.state() == AdviceState.ANSWERED) {
      return answered(advice);
    }
    Text state =
        advice.state() == AdviceState.TAKEN
            ? Text.of("advice.state.TAKEN", name(advice.mentor().orElseThrow()))
            : Text.of("advice.state." + advice.state());
    Screen screen = Screen.of(Text.paragraphs(Text.of("advice.own", advice.words()), state));
    return advice.waits()
        ? screen.with(Button.press("advice.close", "advice.close", advice.id()), Button.home())
        : screen.with(Button.home());
  }
}
