package ru.tandem.programmes.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolRound;
import ru.tandem.schools.Schools;

/**
 * What comes round at an hour of each school's clock, and is told to its curators in one message,
 * as long as there is anything to tell. Whatever is one has the {@link ru.tandem.timetable.OnRound}
 * of that name, and hands on what {@link #comes}.
 */
public abstract class CuratorsRound implements SchoolRound {

  private final String round;
  private final String hours;
  private final Schools schools;
  private final CuratorsHear curators;

  /**
   * @param round as in {@link SchoolRound}
   * @param hours the same for all schools, each by its own clock
   */
  protected CuratorsRound(String round, String hours, Schools schools, CuratorsHear curators) {
    this.round = round;
    this.hours = hours;
    this.schools = schools;
    this.curators = curators;
  }

  @Override
  public final String round() {
    return round;
  }

  @Override
  public final String hours(School school) {
    return hours;
  }

  /**
   * @param key the number of the school
   */
  protected final void comes(String key, Instant now) {
    schools
        .findById(Long.parseLong(key))
        .ifPresent(
            school ->
                due(school, now)
                    .ifPresent(word -> curators.tell(school.id(), word, Urgency.REMINDER)));
  }

  /** What is to be told now; empty for nothing. */
  protected abstract Optional<Screen> due(School school, Instant now);

  /** A list to be worked through: what each button opens comes below. */
  protected static Screen list(List<Button> buttons, Text... parts) {
    return Screen.of(Text.paragraphs(parts))
        .grid(buttons.stream().map(Button::below).toList(), 1)
        .with(Button.home().below());
  }
}
