package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
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

  /**
   * @return whether there is a line with a button
   */
  boolean add(Programme programme, DigestLines.Page page) {
    Map<Step, List<Participant>> stuck = in(programme);
    stuck.forEach(
        (step, here) -> page.line(LineKind.STUCK, step.ordinal(), line(step, here), act(step)));
    if (!stuck.isEmpty()) {
      page.letter()
          .button(Button.press("monitoring.part.funnel", "monitoring.funnel", programme.id()));
    }
    List<PersonId> silent = unreachable.in(programme);
    if (!silent.isEmpty()) {
      page.letter().line("monitoring.unreachable", names.first(MOST_NAMES, silent));
    }
    return !stuck.isEmpty();
  }

  private Text line(Step step, List<Participant> here) {
    List<PersonId> people = here.stream().map(Participant::person).distinct().toList();
    return Text.of(
        "monitoring.digest.stuck", FunnelDesk.waits(step), names.first(MOST_NAMES, people));
  }

  private static Text act(Step step) {
    return Text.of("monitoring.line.remind." + step);
  }

  boolean isStuckAt(Step step, Programme programme) {
    return in(programme).containsKey(step);
  }

  /** By the step at which they stand too long; where nobody does the step is left out. */
  Map<Step, List<Participant>> in(Programme programme) {
    Funnel funnel = funnels.of(programme);
    Instant before = clock.instant().minus(thresholds.of(programme.school()).stuck());
    AgreedAhead.NextMeetings next = ahead.in(programme.id());
    Map<Step, List<Participant>> stuck = new EnumMap<>(Step.class);
    for (Step step : STEPS) {
      List<Participant> here =
          next.without(funnel.standingAt(step)).stream()
              .filter(one -> !one.at(step).orElseThrow().isAfter(before))
              .toList();
      if (!here.isEmpty()) {
        stuck.put(step, here);
      }
    }
    return stuck;
  }
}
