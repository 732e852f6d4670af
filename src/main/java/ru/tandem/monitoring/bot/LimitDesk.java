package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.Limit;
import ru.tandem.monitoring.SchoolThresholds;
import ru.tandem.monitoring.Thresholds;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.bot.SettingsNews;
import ru.tandem.schools.bot.SettingsPart;
import ru.tandem.schools.bot.SettingsScreen;

/**
 * From where on the digest names a pair, as the school wants it.
 *
 * <pre>
 *   Сколько дней без встречи — повод посмотреть?     14
 * </pre>
 */
@Bot
@Order(ScreenPlace.LIMITS)
class LimitDesk implements SettingsPart {

  private static final String FORM = "monitoring.limit";

  private final SchoolThresholds thresholds;
  private final Staffs staffs;
  private final SettingsNews news;

  LimitDesk(SchoolThresholds thresholds, Staffs staffs, SettingsNews news) {
    this.thresholds = thresholds;
    this.staffs = staffs;
    this.news = news;
  }

  @Override
  public void show(SchoolId school, SettingsScreen screen) {
    Thresholds now = thresholds.of(school);
    screen.setting(
        Text.of(
            "monitoring.limits.value", now.at(Limit.DAYS_WITHOUT_MEETING), now.at(Limit.MISSES)),
        Button.press("monitoring.limits.change", "monitoring.limits", school));
  }

  @OnPress("monitoring.limits")
  Reply all(Person curator, SchoolId school) {
    staffs.requireCurator(curator, school);
    return all(school);
  }

  private Screen all(SchoolId school) {
    Thresholds now = thresholds.of(school);
    List<Button> buttons = new ArrayList<>();
    for (Limit limit : Limit.values()) {
      buttons.add(Button.press(value(now, limit), "monitoring.limit", school, limit));
    }
    return Screen.of("monitoring.limits")
        .grid(buttons, 1)
        .with(Button.press("schools.settings.back", "schools.settings", school), Button.home());
  }

  private static Text value(Thresholds now, Limit limit) {
    return Text.of("monitoring.limit.value." + limit, now.at(limit));
  }

  @OnPress("monitoring.limit")
  Reply ask(Person curator, SchoolId school, Limit limit) {
    staffs.requireCurator(curator, school);
    return Reply.begin(FORM, school + "-" + limit);
  }

  @OnForm(FORM)
  Form form(Person curator, SchoolId school, Limit limit) {
    staffs.requireCurator(curator, school);
    return Form.named(FORM)
        .ask("number", Text.of("monitoring.limit." + limit), Kinds.number(1, limit.most()))
        .then(answers -> set(curator, school, limit, answers.number("number")));
  }

  private Reply set(Person curator, SchoolId school, Limit limit, int number) {
    thresholds.set(curator, school, limit, number);
    news.tell(curator, school, value(thresholds.of(school), limit));
    return all(school);
  }
}
