package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.Tandems;

/** Which pairs need a look, and what the week ahead brings. */
@Component
class PairLines {

  private static final int MOST_RISKS = 7;
  private static final int MOST_MEETINGS = 7;
  private static final int MOST_NAMES = 3;
  private static final Duration AHEAD = Duration.ofDays(7);

  private final PairsAtRisk risks;
  private final Meetings meetings;
  private final Tandems tandems;
  private final RiskLines lines;
  private final Names names;
  private final Clock clock;

  PairLines(
      PairsAtRisk risks,
      Meetings meetings,
      Tandems tandems,
      RiskLines lines,
      Names names,
      Clock clock) {
    this.risks = risks;
    this.meetings = meetings;
    this.tandems = tandems;
    this.lines = lines;
    this.names = names;
    this.clock = clock;
  }

  /** Nothing is said before there are pairs. */
  void add(Programme programme, Letter letter) {
    if (tandems.findByProgrammeIdOrderById(programme.id()).isEmpty()) {
      return;
    }
    risks(programme, letter);
    meetings(programme, letter);
  }

  private void risks(Programme programme, Letter letter) {
    List<PairsAtRisk.Pair> pairs = risks.in(programme);
    letter.line(pairs.isEmpty() ? "monitoring.digest.norisks" : "monitoring.digest.risks");
    pairs.stream().limit(MOST_RISKS).forEach(pair -> lines.add(pair, letter));
    if (pairs.size() > MOST_RISKS) {
      letter.line("monitoring.andmore", pairs.size() - MOST_RISKS);
      letter.button(
          Button.press(
              Text.of("monitoring.risks.all", pairs.size()), "monitoring.risks", programme.id()));
    }
  }

  private void meetings(Programme programme, Letter letter) {
    Instant now = clock.instant();
    List<Meeting> ahead =
        meetings.between(programme.id(), now, now.plus(AHEAD)).stream()
            .filter(meeting -> meeting.state() == MeetingState.AGREED)
            .toList();
    if (ahead.isEmpty()) {
      letter.line("monitoring.digest.nomeetings");
      return;
    }
    letter.line("monitoring.digest.meetings", ahead.size());
    for (Meeting meeting : ahead.stream().limit(MOST_MEETINGS).toList()) {
      letter.line(
          "monitoring.digest.meeting",
          meeting.when(),
          names.first(MOST_NAMES, tandems.get(meeting.tandem()).people()));
    }
    if (ahead.size() > MOST_MEETINGS) {
      letter.line("monitoring.andmore", ahead.size() - MOST_MEETINGS);
      Text all = Text.of("monitoring.meetings.all", ahead.size());
      letter.button(Button.press(all, "meetings.week", programme.id()));
    }
  }
}
