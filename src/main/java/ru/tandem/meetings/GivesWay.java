package ru.tandem.meetings;

import java.util.Optional;

/**
 * What a wanted time takes the place of, and what is therefore not in its way.
 *
 * @param meeting the one that would be moved; empty for none
 * @param series the rhythm that would be changed; empty for none
 */
public record GivesWay(Optional<MeetingId> meeting, Optional<SeriesId> series) {

  public static final GivesWay NOTHING = new GivesWay(Optional.empty(), Optional.empty());

  public static GivesWay of(MeetingId moved) {
    return new GivesWay(Optional.of(moved), Optional.empty());
  }

  public static GivesWay of(SeriesId changed) {
    return new GivesWay(Optional.empty(), Optional.of(changed));
  }

  public static GivesWay of(MeetingProposal proposal) {
    return new GivesWay(proposal.replaces(), proposal.endsSeries());
  }

  boolean has(Meeting one) {
    return meeting.filter(one.id()::equals).isPresent()
        || series.isPresent() && one.series().equals(series);
  }

  boolean has(MeetingSeries one) {
    return series.filter(one.id()::equals).isPresent();
  }
}
