package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.monitoring.PairsAtRisk.Pair;
import ru.tandem.monitoring.Reason;
import ru.tandem.people.PersonId;
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

  /**
   * Nothing is said before there are pairs.
   *
   * @return whether there is a line with a button
   */
  boolean add(Programme programme, DigestLines.Page page) {
    if (!tandems.existsByProgrammeId(programme.id())) {
      return false;
    }
    boolean any = risks(programme, page);
    meetings(programme, page.letter());
    return any;
  }

  private boolean risks(Programme programme, DigestLines.Page page) {
    List<Pair> all = risks.in(programme);
    List<Pair> pairs = all.stream().filter(pair -> !pair.ofPair().isEmpty()).toList();
    Map<PersonId, Unsafe> unsafe = unsafe(all);
    Letter letter = page.letter();
    if (pairs.isEmpty() && unsafe.isEmpty()) {
      if (risks.isOver(programme)) {
        letter.line("monitoring.week.over", programme.endsOn());
      } else {
        letter.line("monitoring.digest.norisks");
      }
      return false;
    }
    letter.line("monitoring.digest.risks");
    unsafe.forEach(
        (who, told) ->
            page.line(
                LineKind.PERSON,
                who.value(),
                lines.of(told.reason()),
                Text.of("monitoring.line.talk"),
                card(told.pair())));
    pairs.stream().limit(MOST_RISKS).forEach(pair -> line(pair, page));
    if (pairs.size() > MOST_RISKS) {
      letter.line("monitoring.andmore", pairs.size() - MOST_RISKS);
    }
    letter.button(
        Button.press(Text.of("monitoring.risks", all.size()), "monitoring.risks", programme.id()));
    return true;
  }

  private record Unsafe(Reason reason, Pair pair) {}

  /** Whoever feels unsafe is told of once, in however many pairs. */
  private static Map<PersonId, Unsafe> unsafe(List<Pair> all) {
    Map<PersonId, Unsafe> unsafe = new LinkedHashMap<>();
    for (Pair pair : all) {
      pair.reasons().stream()
          .filter(reason -> reason.risk().isUrgent())
          .forEach(
              reason -> unsafe.putIfAbsent(reason.who().orElseThrow(), new Unsafe(reason, pair)));
    }
    return unsafe;
  }

  private Button card(Pair pair) {
    Text who = names.first(MOST_NAMES, pair.tandem().people());
    return Button.press(Text.of("monitoring.line.open", who), "tandems.card", pair.tandem().id());
  }

  private void line(Pair pair, DigestLines.Page page) {
    boolean nudge = pair.ofPair().stream().allMatch(one -> one.risk().isAboutMeeting());
    Text who = names.first(MOST_NAMES, pair.tandem().people());
    page.line(
        LineKind.PAIR,
        pair.tandem().id().value(),
        Text.of("monitoring.risk.pair", who, lines.told(pair.ofPair())),
        Text.of(nudge ? "monitoring.line.remindpair" : "monitoring.line.talk"),
        card(pair));
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
