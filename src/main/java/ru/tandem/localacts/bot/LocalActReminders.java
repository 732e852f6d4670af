package ru.tandem.localacts.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.localacts.KeepRegister;
import ru.tandem.localacts.LocalAct;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.programmes.bot.CuratorsRound;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnRound;

/** The curators of a school hear, in one message, which of its acts are to be reviewed. */
@Component
class LocalActReminders extends CuratorsRound {

  private static final String ROUND = "localacts.day";
  private static final String EVERY_DAY_AT_TEN = "0 5 10 * * ?";
  private static final int MOST = 10;

  private final KeepRegister register;
  private final LocalActWords words;

  LocalActReminders(
      Schools schools, CuratorsHear curators, KeepRegister register, LocalActWords words) {
    super(ROUND, EVERY_DAY_AT_TEN, schools, curators);
    this.register = register;
    this.words = words;
  }

  @OnRound(ROUND)
  void remind(String key, Instant now) {
    comes(key, now);
  }

  @Override
  protected Optional<Screen> due(School school, Instant now) {
    List<LocalAct> due = register.toReview(school.id());
    if (due.isEmpty()) {
      return Optional.empty();
    }
    List<LocalAct> told = due.stream().limit(MOST).toList();
    return Optional.of(
        list(
            told.stream().map(words::button).toList(),
            Text.of("localacts.due"),
            Text.lines(told.stream().map(words::line).toList()),
            Text.more(due.size(), MOST),
            Text.of("localacts.due.how")));
  }
}
