package ru.tandem.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.monitoring.figures.FigureKey;
import ru.tandem.monitoring.figures.ReleaseFigures;
import ru.tandem.monitoring.figures.Sums;
import ru.tandem.programmes.Programme;

/** What the surveys say of one side of a programme, as far as it has been released. */
@Component
class ReleasedFigures {

  private final SurveyFigures figures;
  private final ReleaseFigures release;

  ReleasedFigures(SurveyFigures figures, ReleaseFigures release) {
    this.figures = figures;
    this.release = release;
  }

  Figures of(Programme programme, List<Participant> side, ParticipantRole role) {
    Optional<Sums> satisfied = Optional.empty();
    Map<String, Sums> measures = new HashMap<>();
    for (Map.Entry<FigureKey, ReleaseFigures.Released> shown :
        release.shown(programme).entrySet()) {
      FigureKey key = shown.getKey();
      if (key.side() == role && key.isWhole() && key.kind() == FigureKey.Kind.EXPECTED) {
        measures.put(key.code(), shown.getValue().sums());
      } else if (key.side() == role && key.isWhole() && key.kind() == FigureKey.Kind.SATISFIED) {
        satisfied = Optional.of(shown.getValue().sums());
      }
    }
    return figures.of(programme, side, role).released(satisfied, measures);
  }
}
