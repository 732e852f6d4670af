package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.monitoring.AgreedAhead;
import ru.tandem.monitoring.Funnel;
import ru.tandem.monitoring.Funnels;
import ru.tandem.monitoring.SchoolThresholds;
import ru.tandem.monitoring.Unreachable;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;

/** Who is stuck where, and whom the bot does not reach. */
@Component
class StuckLines {

  private static final int MOST_NAMES = 5;

  /**
   * Those who wait for the curator's word are among the decisions; who works is not stuck, nor is
   * who has agreed on a meeting.
   */
  private static final List<Step> STEPS =
      List.of(Step.JOINED, Step.CONSENTED, Step.APPROVED, Step.READY, Step.PAIRED);

  private final Funnels funnels;
  private final Unreachable unreachable;
  private final Names names;
  private final AgreedAhead ahead;
  private final SchoolThresholds thresholds;
  private final Clock clock;

  StuckLines(
      Funnels funnels,
      Unreachable unreachable,
      Names names,
      AgreedAhead ahead,
      SchoolThresholds thresholds,
      Clock clock) {
    this.funnels = funnels;
    this.unreachable = unreachable;
    this.names = names;
    this.ahead = ahead;
    this.thresholds = thresholds;
    this.clock = clock;
  }

  void add(Programme programme, Letter letter) {
    Funnel funnel = funnels.of(programme);
    Instant before = clock.instant().minus(thresholds.of(programme.school()).stuck());
    AgreedAhead.NextMeetings next = ahead.in(programme.id());
    boolean any = false;
    for (Step step : STEPS) {
      List<PersonId> here = stuckAt(step, funnel, before, next);
      if (!here.isEmpty()) {
        letter.line(
            "monitoring.digest.stuck", FunnelDesk.waits(step), names.first(MOST_NAMES, here));
        any = true;
      }
    }
    if (any) {
      letter.button(Button.press("monitoring.part.funnel", "monitoring.funnel", programme.id()));
    }
    List<PersonId> silent = unreachable.in(programme);
    if (!silent.isEmpty()) {
      letter.line("monitoring.unreachable", names.first(MOST_NAMES, silent));
    }
  }

  private static List<PersonId> stuckAt(
      Step step, Funnel funnel, Instant before, AgreedAhead.NextMeetings next) {
    return next.without(funnel.standingAt(step)).stream()
        .filter(one -> !one.at(step).orElseThrow().isAfter(before))
        .map(Participant::person)
        .toList();
  }
}
