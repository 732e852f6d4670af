package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringKind;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.programmes.ProgrammeId;

/** When and where the final event is; blank to be written in by hand until it is arranged. */
@Component
class EventFacts implements Facts {

  private final ReadSeason read;
  private final Gatherings gatherings;

  EventFacts(ReadSeason read, Gatherings gatherings) {
    this.read = read;
    this.gatherings = gatherings;
  }

  @Override
  public String code() {
    return "event";
  }

  @Override
  public List<String> places() {
    return List.of("event-day", "event-place");
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Season season = read.of(of.programme());
    Optional<Gathering> event = last(of.programme().id());
    filling
        .word(
            "event-day",
            event
                .map(one -> season.hour(one.startsAt()))
                .map(at -> Text.of("documents.dayhour", at.toLocalDate(), at.toLocalTime()))
                .orElse(Text.of("documents.noday")))
        .word(
            "event-place",
            event
                .map(Gathering::place)
                .filter(place -> !place.isBlank())
                .map(Text::words)
                .orElse(Text.of("documents.noplace")));
  }

  private Optional<Gathering> last(ProgrammeId programme) {
    return gatherings.findByProgrammeIdOrderByStartsAtDesc(programme).stream()
        .filter(one -> one.kind() == GatheringKind.FESTIVAL && !one.isCancelled())
        .findFirst();
  }
}
