package ru.tandem.questionnaires.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;

/**
 * Acts a questionnaire for a curator as the participant will see it; nothing is kept.
 *
 * <pre>
 *   Просмотр: ответы не сохраняются.
 *   В каком ты классе?                  [6 класс]
 *   …
 *   Просмотр. Анкета: проверим          [Всё верно, отправить]
 *   Просмотр окончен, ничего не сохранено.
 * </pre>
 */
@Bot
class PreviewDialogue {

  private final Questionnaires questionnaires;
  private final QuestionnaireDialogue dialogue;

  PreviewDialogue(Questionnaires questionnaires, QuestionnaireDialogue dialogue) {
    this.questionnaires = questionnaires;
    this.dialogue = dialogue;
  }

  @OnForm(Questionnaire.PREVIEW)
  Form form(Person curator, String subject) {
    Questionnaire questionnaire =
        questionnaires.all().stream()
            .filter(one -> one.preview(true).equals(subject) || one.preview(false).equals(subject))
            .findFirst()
            .orElseThrow(NotFound::new);
    Text title = QuestionnaireDialogue.text(questionnaire.title());
    return dialogue
        .asked(questionnaire, Questionnaire.PREVIEW, curator, Questionnaire.PREVIEW)
        .title(Text.of("questionnaires.preview.title", title))
        .intro(
            Text.paragraphs(
                Text.of("questionnaires.preview.mark"), QuestionnaireDialogue.intro(questionnaire)))
        .speaking(subject.equals(questionnaire.preview(true)))
        .fleeting()
        .then(answers -> Screen.of("questionnaires.preview.end").with(Button.home()));
  }
}
