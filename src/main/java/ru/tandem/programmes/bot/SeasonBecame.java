package ru.tandem.programmes.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.ActKinds;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;

/** Whatever its curator presses for a season that has been closed: it is over, and can be read. */
@Component
class SeasonBecame implements Became {

  private final ActKinds kinds;
  private final Programmes programmes;
  private final CuratedProgrammes curated;

  SeasonBecame(ActKinds kinds, Programmes programmes, CuratedProgrammes curated) {
    this.kinds = kinds;
    this.programmes = programmes;
    this.curated = curated;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return kinds.isAbout(action, ProgrammeId.class)
        ? programmes
            .findById(Became.number(arguments))
            .filter(Programme::isClosed)
            .filter(programme -> curated.isCurated(presser, programme.id()))
            .map(SeasonBecame::closed)
        : Optional.empty();
  }

  private static Screen closed(Programme programme) {
    return Screen.of("programmes.became.closed", programme.title())
        .with(Button.press("programmes.became.open", "programmes.open", programme.id()))
        .with(Button.home());
  }
}
