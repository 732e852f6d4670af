package ru.tandem.questionnaires.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Wanderer;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import tools.jackson.databind.JsonNode;

/** However people go through a questionnaire, it holds what they have chosen. */
class QuestionnaireWalksTest {

  private static final Questionnaires SHIPPED = new Questionnaires(new ConfigDirectory("config"));
  private static final int WALKS = 100;

  static Stream<Questionnaire> all() {
    return SHIPPED.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whateverWayOneGoesTheAnswersAreOnesOwnAndFitTheirQuestions(Questionnaire questionnaire) {
    Person anya = mock(Person.class);
    when(anya.id()).thenReturn(new PersonId(1));
    Form form =
        new QuestionnaireDialogue(
                SHIPPED,
                new AnswerKinds(List.of()),
                null,
                null,
                new StaticListableBeanFactory().getBeanProvider(WhomItIsAbout.class))
            .asked(questionnaire, questionnaire.dialogue(), anya, Questionnaire.PREVIEW);
    for (int walk = 0; walk < WALKS; walk++) {
      Wanderer wanderer = new Wanderer(form, new Random(walk));
      wanderer.wanders(80);
      Map<String, JsonNode> answers = wanderer.answers();
      questionnaire.items().stream()
          .filter(item -> answers.containsKey(item.key()))
          .filter(item -> !answers.get(item.key()).isNull())
          .forEach(item -> assertThat(item.takes(answers.get(item.key()))).as(item.key()).isTrue());
    }
  }
}
