package ru.tandem.monitoring.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.monitoring.season.Season;

/** All that monitoring tells of a season: one truth for the chat, the pictures and the papers. */
public record SeasonReport(
    Season season,
    SideReport mentees,
    SideReport mentors,
    Optional<Criteria> criteria,
    long missed,
    long unpaired) {

  public List<SideReport> sides() {
    return List.of(mentees, mentors);
  }

  public Swot swot() {
    return Swot.of(sides());
  }

  /** What the stated rules recommend. */
  public List<Advice> advice() {
    return Stream.of(Advice.values()).filter(one -> one.fits(this)).toList();
  }
}
