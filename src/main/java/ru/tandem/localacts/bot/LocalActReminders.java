package ru.tandem.localacts.bot;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.localacts.KeepRegister;
import ru.tandem.localacts.LocalAct;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolRound;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnRound;

/** The curators of a school hear, in one message, which of its acts are to be reviewed. */
@Component
class LocalActReminders implements SchoolRound {

  private static final String ROUND = "localacts.day";
  private static final String EVERY_DAY_AT_TEN = "0 5 10 * * ?";
  private static final int MOST = 10;

  private final Schools schools;
  private final KeepRegister register;
  private final LocalActWords words;
  private final CuratorsHear curators;

  LocalActReminders(
      Schools schools, KeepRegister register, LocalActWords words, CuratorsHear curators) {
    this.schools = schools;
    this.register = register;
    this.words = words;
    this.curators = curators;
  }

  @Override
  public String round() {
    return ROUND;
  }

  @Override
  public String hours(School school) {
    return EVERY_DAY_AT_TEN;
  }

  @OnRound(ROUND)
  void remind(String key, Instant now) {
    schools.findById(Long.parseLong(key)).ifPresent(this::remind);
  }

  private void remind(School school) {
    List<LocalAct> due = register.toReview(school.id());
    if (due.isEmpty()) {
      return;
    }
    List<Text> lines = due.stream().limit(MOST).map(words::line).toList();
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("localacts.due"),
                    Text.lines(lines),
                    Text.more(due.size(), MOST),
                    Text.of("localacts.due.how")))
            .grid(due.stream().limit(MOST).map(words::button).map(Button::below).toList(), 1)
            .with(Button.home().below());
    curators.tell(school.id(), screen, Urgency.REMINDER);
  }
}
