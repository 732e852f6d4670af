package ru.tandem.questionnaires.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.config.Words;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import tools.jackson.databind.JsonNode;

/**
 * Asks any questionnaire of {@code config/questionnaires}, one question after another.
 *
 * <pre>
 *   В каком ты классе?                  [6 класс]
 *   Что сейчас даётся труднее всего?    [Учёба]
 *   С чем хочется помощи?               [✓ Математика] [✓ Выступления] [Готово]
 *   …
 *   Анкета: проверим                    [Всё верно, отправить]
 * </pre>
 */
@Component
class QuestionnaireDialogue implements Dialogue {

  private final Questionnaires questionnaires;
  private final AnswerKinds kinds;
  private final AnswerQuestionnaire answer;
  private final ObjectProvider<Chats> chats;
  private final Supplier<List<WhomItIsAbout>> about;

  QuestionnaireDialogue(
      Questionnaires questionnaires,
      AnswerKinds kinds,
      AnswerQuestionnaire answer,
      ObjectProvider<Chats> chats,
      ObjectProvider<WhomItIsAbout> about) {
    this.questionnaires = questionnaires;
    this.kinds = kinds;
    this.answer = answer;
    this.chats = chats;
    this.about = SingletonSupplier.of(() -> about.orderedStream().toList());
  }

  @Override
  public Set<String> forms() {
    return questionnaires.all().stream().map(Questionnaire::dialogue).collect(Collectors.toSet());
  }

  @Override
  public Form form(String name, Person person, String subject) {
    Questionnaire questionnaire = named(name);
    return asked(questionnaire, name, person, subject)
        .knowing(() -> answer.known(person.id(), questionnaire, subject))
        .then(answers -> submit(questionnaire, person, subject, answers));
  }

  /** All that is seen before the answers are handed in. */
  Form asked(Questionnaire questionnaire, String name, Person person, String subject) {
    Form form =
        Form.named(name)
            .version(questionnaire.version())
            .title(title(questionnaire, person, subject))
            .intro(Text.paragraphs(intro(questionnaire), about(person, subject)));
    questionnaire.items().forEach(item -> ask(form, item, person, subject));
    if (questionnaire.review()) {
      form.review();
    }
    return form;
  }

  private Text title(Questionnaire questionnaire, Person person, String subject) {
    Text title = text(questionnaire.title());
    return whom(person, subject)
        .map(whom -> Text.of("conversation.about", title, whom))
        .orElse(title);
  }

  private Text about(Person person, String subject) {
    return whom(person, subject)
        .map(whom -> Text.of("questionnaires.about", whom))
        .orElse(Text.empty());
  }

  private Optional<Text> whom(Person person, String subject) {
    return about.get().stream().flatMap(one -> one.whom(person, subject).stream()).findFirst();
  }

  private Questionnaire named(String name) {
    return questionnaires.all().stream()
        .filter(questionnaire -> questionnaire.dialogue().equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private void ask(Form form, Item item, Person person, String subject) {
    form.ask(item.key(), text(item.question()), kinds.of(item, person.id(), subject));
    item.hint().ifPresent(hint -> form.hint(text(hint)));
    form.since(item.version());
    if (item.optional()) {
      form.optional();
    }
    if (item.when().isPresent()) {
      form.when(answers -> item.applies(byKey(answers)));
    }
  }

  private Reply submit(
      Questionnaire questionnaire, Person person, String subject, Answers answers) {
    boolean kept = answer.by(person.id(), questionnaire, subject, byKey(answers)).isPresent();
    String words =
        kept ? "questionnaires.thanks." + questionnaire.purpose() : "questionnaires.unchanged";
    // Whoever heard of it has acted by now: the home screen knows what comes next.
    Screen home = chats.getObject().home(person);
    return new Screen(Text.paragraphs(Text.of(words), home.text()), home.rows(), null);
  }

  private static Map<String, JsonNode> byKey(Answers answers) {
    Map<String, JsonNode> byKey = new HashMap<>();
    answers.byKey().properties().forEach(each -> byKey.put(each.getKey(), each.getValue()));
    return byKey;
  }

  static Text intro(Questionnaire questionnaire) {
    return Text.paragraphs(
        Text.of("questionnaires.title", text(questionnaire.title())), text(questionnaire.intro()));
  }

  static Text text(Words words) {
    return Text.translated(
        Map.of(Language.RU, words.ru(), Language.EN, words.en()), Map.of(Language.RU, words.ty()));
  }
}
