package ru.tandem.mentors.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.InvitedFrom;
import ru.tandem.mentors.FindMentors;
import ru.tandem.mentors.FindMentors.Found;
import ru.tandem.mentors.FindMentors.Wish;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * Who can help with physics on Tuesdays?
 *
 * <pre>
 *   С чем нужна помощь?     физика
 *   В какой день?           [Вт]
 *   В какое время?          [Любое]
 *   Откуда наставник?       [Выпускники школы]
 * </pre>
 */
@Bot
class FindDialogue {

  private static final String FORM = "mentors.find";
  private static final String ANY = "any";
  private static final int MOST_TAGS = 5;
  private static final int MOST_FOUND = 20;

  private final CuratedProgrammes programmes;
  private final FindMentors find;
  private final MentorTexts texts;

  FindDialogue(CuratedProgrammes programmes, FindMentors find, MentorTexts texts) {
    this.programmes = programmes;
    this.find = find;
    this.texts = texts;
  }

  @OnPress("mentors.find")
  Reply begin(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<Option> tags = tags(programme);
    return Form.named(FORM)
        .ask("tags", Kinds.tags(tags, MOST_TAGS))
        .ask("day", Kinds.choice(time("mon", "tue", "wed", "thu", "fri", "sat", "sun")))
        .ask("hour", Kinds.choice(time("9", "15", "18")))
        .ask("from", Kinds.choice(sources(programme)))
        .when(answers -> !find.sources(programme.school()).isEmpty())
        .then(answers -> found(programme, wish(answers), tags));
  }

  private List<Option> tags(Programme programme) {
    return find.tags(programme.school()).stream()
        .map(tag -> Kinds.option(tag.code(), MentorTexts.of(tag.label())))
        .toList();
  }

  private static List<Option> time(String... codes) {
    return Stream.concat(
            Stream.of(Kinds.option(ANY, Text.of("mentors.find.any"))),
            Stream.of(codes).map(code -> Kinds.option(code, Text.of("conversation.week." + code))))
        .toList();
  }

  private List<Option> sources(Programme programme) {
    return Stream.concat(
            Stream.of(Kinds.option(ANY, Text.of("mentors.find.from.any"))),
            find.sources(programme.school()).stream()
                .map(one -> Kinds.option(one.name(), Text.of("mentors.find.from." + one))))
        .toList();
  }

  private static Wish wish(Answers answers) {
    return new Wish(
        answers.codes("tags"),
        chosen(answers, "day"),
        chosen(answers, "hour"),
        answers
            .get("from")
            .filter(said -> !answers.is("from", ANY))
            .map(said -> InvitedFrom.valueOf(answers.text("from"))));
  }

  private static String chosen(Answers answers, String key) {
    return answers.is(key, ANY) ? "" : answers.text(key);
  }

  private Reply found(Programme programme, Wish wish, List<Option> tags) {
    List<Found> all = find.of(programme.school(), wish);
    List<Button> buttons = new ArrayList<>();
    for (Found one : all.stream().limit(MOST_FOUND).toList()) {
      Text helps = Text.list(one.helps().stream().map(tag -> label(tag, tags)).toList());
      Text label = Text.of("mentors.found.one", texts.name(one.mentor()), helps, one.places());
      buttons.add(Button.press(label, "enrolment.card", one.mentor().id()));
    }
    String words = all.isEmpty() ? "mentors.found.none" : "mentors.found";
    return Screen.of(Text.paragraphs(Text.of(words, all.size()), Text.more(all.size(), MOST_FOUND)))
        .grid(buttons, 1)
        .with(Button.press("mentors.find.again", "mentors.find", programme.id()))
        .with(Button.press("mentors.tolist", "mentors.list", programme.id()), Button.home());
  }

  private static Text label(String tag, List<Option> tags) {
    return tags.stream()
        .filter(option -> option.code().equals(tag))
        .map(Option::label)
        .findFirst()
        .orElse(Text.words(tag));
  }
}
