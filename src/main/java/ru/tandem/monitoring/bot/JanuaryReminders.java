package ru.tandem.monitoring.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.HandSheet;
import ru.tandem.monitoring.HandedSheet;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.programmes.bot.CuratorsRound;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnRound;

/** On 10 and 18 January the curators are reminded of the sheets that are due on the 20th. */
@Component
class JanuaryReminders extends CuratorsRound {

  private static final String ROUND = "monitoring.january";
  private static final String TWICE_A_YEAR = "0 0 10 10,18 1 ?";

  private final HandSheet hand;

  JanuaryReminders(Schools schools, CuratorsHear curators, HandSheet hand) {
    super(ROUND, TWICE_A_YEAR, schools, curators);
    this.hand = hand;
  }

  @OnRound(ROUND)
  void remind(String key, Instant now) {
    comes(key, now);
  }

  /** Nothing is said of what a head has approved, nor where nobody counts. */
  @Override
  protected Optional<Screen> due(School school, Instant now) {
    List<Programme> owed = hand.owed(school, LocalDate.ofInstant(now, school.zone()));
    return owed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            list(
                owed.stream().map(JanuaryReminders::open).toList(),
                Text.of("monitoring.january.remind"),
                Text.lines(owed.stream().map(this::line).toList())));
  }

  private Text line(Programme programme) {
    int counts = hand.counted(programme);
    Optional<HandedSheet> handed = hand.of(programme.id());
    if (handed.filter(HandedSheet::waits).isPresent()) {
      return Text.of(
          "monitoring.january.line.waits", programme.title(), counts, handed.get().handedAt());
    }
    return handed
        .filter(HandedSheet::isApproved)
        .map(HandedSheet::counted)
        .map(
            then ->
                Text.of("monitoring.january.line.old", programme.title(), counts, then.getAsInt()))
        .orElse(Text.of("monitoring.january.line", programme.title(), counts));
  }

  private static Button open(Programme programme) {
    return Button.press(
        Text.of("monitoring.january.open", programme.title()), ROUND, programme.id());
  }
}
