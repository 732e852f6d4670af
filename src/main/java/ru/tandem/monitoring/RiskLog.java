package ru.tandem.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.timetable.NightFell;

/** Every night it is written down which pairs need a look, and which do not any more. */
@Component
class RiskLog implements NightlyNote {

  private final PairsAtRisk risks;
  private final RiskEpisodes episodes;
  private final DigestMarks marks;
  private final Clock clock;

  RiskLog(PairsAtRisk risks, RiskEpisodes episodes, DigestMarks marks, Clock clock) {
    this.risks = risks;
    this.episodes = episodes;
    this.marks = marks;
    this.clock = clock;
  }

  @EventListener
  void on(NightFell night) {
    marks.deleteByDoneAtBefore(night.at().minus(DigestMarks.HOLDS.multipliedBy(10)));
  }

  @Override
  public Runnable see(Programme programme, Instant at) {
    List<PairsAtRisk.Pair> pairs = risks.in(programme);
    return () -> note(programme.id(), pairs, at);
  }

  private void note(ProgrammeId programme, List<PairsAtRisk.Pair> pairs, Instant now) {
    List<RiskEpisode> over =
        new ArrayList<>(episodes.findByProgrammeIdAndUntilIsNullOrderById(programme));
    for (PairsAtRisk.Pair pair : pairs) {
      for (Reason reason : pair.reasons()) {
        if (!over.removeIf(one -> one.isOf(pair.tandem().id(), reason))) {
          begin(pair.tandem(), reason, now);
        }
      }
    }
    over.forEach(one -> one.ends(now));
  }

  private void begin(Tandem tandem, Reason reason, Instant now) {
    episodes.save(RiskEpisode.begins(tandem, reason, now));
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    end(closed.programme());
  }

  private void end(ProgrammeId programme) {
    episodes
        .findByProgrammeIdAndUntilIsNullOrderById(programme)
        .forEach(one -> one.ends(clock.instant()));
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(PersonErased erased) {
    erased.rows().add(episodes.deleteByPersonId(erased.person()));
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(ErasedFromProgramme erased) {
    erased.rows().add(episodes.deleteByPersonIdAndProgrammeId(erased.person(), erased.programme()));
  }
}
