package ru.tandem.monitoring.bot.papers;

import java.util.Optional;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.monitoring.indicators.CountIndicators;
import ru.tandem.monitoring.indicators.CountOwn;
import ru.tandem.monitoring.indicators.Filter;
import ru.tandem.monitoring.indicators.Measure;
import ru.tandem.monitoring.indicators.Reached;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import tools.jackson.databind.JsonNode;

/**
 * An indicator of the school's own: typed in, or counted by the bot for whomever the curator names.
 *
 * <pre>
 *   Как называется показатель?     Пятиклассники с наставником
 *   Откуда число?                  [Доля людей]
 *   Кого считать?                  [Наставляемые]
 *   Кто из них подходит?           [Встречались с парой]
 *   Из каких классов?              [5–6]
 *   Какая цель?                    60
 * </pre>
 */
@Bot
class OwnIndicatorForm {

  static final String FORM = "monitoring.own";

  private static final int MOST = 1_000_000;
  private static final int WHOLE = 100;
  private static final int LONGEST_NAME = 60;
  private static final String ALL = "all";

  private final CuratedProgrammes programmes;
  private final CountOwn own;
  private final IndicatorDesk desk;

  OwnIndicatorForm(CuratedProgrammes programmes, CountOwn own, IndicatorDesk desk) {
    this.programmes = programmes;
    this.own = own;
    this.desk = desk;
  }

  @OnPress(FORM)
  Reply begin(Person curator, ProgrammeId id) {
    return Reply.begin(FORM, programmes.of(curator, id).id());
  }

  @OnPress("monitoring.own.drop")
  Reply drop(Person curator, ProgrammeId id, long number) {
    Programme programme = programmes.of(curator, id);
    own.drop(programme.school(), CountIndicators.year(programme), number)
        .orElseThrow(AlreadySettled::new);
    return desk.screen(curator, programme);
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    return Form.named(FORM)
        .version(2)
        .ask("name", Kinds.line(LONGEST_NAME))
        .ask(
            "how",
            Kinds.choice(
                Kinds.options("monitoring.own.how", "TYPED", "COUNT", "SHARE", "MEETINGS")))
        .ask("value", Kinds.number(0, MOST))
        .when(answers -> measure(answers) == Measure.TYPED)
        .ask("side", Kinds.choice(Kinds.options("monitoring.own.side", "MENTEE", "MENTOR")))
        .when(answers -> measure(answers).isOfPeople())
        .ask(
            "reached",
            Kinds.choice(
                Kinds.options("monitoring.own.reached", "ACCEPTED", "PAIRED", "MET", "FULL")))
        .when(answers -> measure(answers).isOfPeople())
        .ask(
            "grades",
            Kinds.choice(
                Kinds.options("monitoring.own.grades", ALL, "1-4", "5-6", "7-8", "9-9", "10-11")))
        .when(answers -> measure(answers).isOfPeople())
        .ask("target", Kinds.number(0, MOST))
        .refuse(OwnIndicatorForm::tooMuch)
        .then(answers -> made(curator, programme, answers));
  }

  private static Optional<Text> tooMuch(Answers before, JsonNode target) {
    boolean share = measure(before) == Measure.SHARE;
    return share && Integer.parseInt(target.asString()) > WHOLE
        ? Optional.of(Text.of("monitoring.own.target.share"))
        : Optional.empty();
  }

  private static Measure measure(Answers answers) {
    String code = answers.text("how");
    return code.isEmpty() ? Measure.TYPED : Measure.valueOf(code);
  }

  private Reply made(Person curator, Programme programme, Answers answers) {
    int year = CountIndicators.year(programme);
    String name = answers.text("name");
    int target = answers.number("target");
    Measure how = measure(answers);
    if (how == Measure.TYPED) {
      own.typed(programme.school(), year, name, answers.number("value"), target);
    } else {
      Optional<Filter> whom = how.isOfPeople() ? Optional.of(filter(answers)) : Optional.empty();
      own.counted(programme.school(), year, name, how, whom, target);
    }
    return desk.screen(curator, programme);
  }

  private static Filter filter(Answers answers) {
    return new Filter(
        ParticipantRole.valueOf(answers.text("side")),
        Reached.valueOf(answers.text("reached")),
        grades(answers.text("grades")));
  }

  private static Optional<Filter.Grades> grades(String code) {
    if (code.equals(ALL)) {
      return Optional.empty();
    }
    String[] ends = code.split("-");
    return Optional.of(new Filter.Grades(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
  }
}
