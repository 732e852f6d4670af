package ru.tandem.monitoring.bot.teachers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.teachers.WhoStays;
import ru.tandem.monitoring.teachers.WhoStays.Kept;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** How many teachers have stayed, for the page of indicators and the page of years. */
@Component
public class StayLines {

  private final WhoStays stays;
  private final Schools schools;
  private final Clock clock;

  StayLines(WhoStays stays, Schools schools, Clock clock) {
    this.stays = stays;
    this.schools = schools;
    this.clock = clock;
  }

  /** Of the teachers of the year before; empty while nobody has said it. */
  public Text share(SchoolId school, int year) {
    return stays.kept(school, year).map(kept -> share(year, kept)).orElse(Text.empty());
  }

  private static Text share(int year, Kept kept) {
    return kept.isShown()
        ? Text.of("monitoring.stay.share", "" + year, kept.percent(), kept.stayed(), kept.known())
        : Text.of("monitoring.stay.few", "" + year, kept.known(), kept.asked(), kept.fewest());
  }

  /** The way to say it, once that September has come; none where there was no teacher in a pair. */
  public Optional<Button> button(SchoolId school, int year) {
    LocalDate today = LocalDate.now(clock.withZone(schools.get(school).zone()));
    boolean asked = !today.isBefore(LocalDate.of(year, Month.SEPTEMBER, 1));
    return asked && !stays.of(school, year).isEmpty()
        ? Optional.of(Button.press("monitoring.stay.button", StayDesk.SHOW, school, year, 0))
        : Optional.empty();
  }

  /** Year by year; empty where it was never said. */
  public Text years(SchoolId school, List<Integer> years) {
    List<Text> lines = new ArrayList<>();
    for (int year : years) {
      Text share = share(school, year + 1);
      if (!share.equals(Text.empty())) {
        lines.add(share);
      }
    }
    return Text.lines(lines);
  }
}
