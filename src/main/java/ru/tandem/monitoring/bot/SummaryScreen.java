package ru.tandem.monitoring.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.MeetingState;
import ru.tandem.monitoring.Figures;
import ru.tandem.monitoring.Figures.Twin;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.Summary;
import ru.tandem.monitoring.Summary.Side;
import ru.tandem.people.Language;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.TandemState;

/** A summary in words; what is not known yet is said to be so. */
@Component
class SummaryScreen {

  private final MonitoringConfig config;

  SummaryScreen(MonitoringConfig config) {
    this.config = config;
  }

  Text of(Summary summary, LocalDate today) {
    return Text.paragraphs(
        heading(summary.programme(), today),
        Text.lines(
            Text.of("monitoring.summary.plan"), plan(summary.mentees()), plan(summary.mentors())),
        funnel(summary),
        pairs(summary),
        meetings(summary),
        satisfaction(summary),
        twins(summary.mentees()),
        twins(summary.mentors()));
  }

  private static Text heading(Programme programme, LocalDate today) {
    return Text.of(
        "monitoring.summary.heading",
        programme.title(),
        programme.startsOn(),
        programme.endsOn(),
        today);
  }

  private static Text plan(Side side) {
    return Text.of(
        "monitoring.summary.plan." + side.role(),
        side.planned(),
        side.there(Step.APPROVED),
        side.there(Step.PAIRED),
        side.there(Step.FINISHED));
  }

  private static Text funnel(Summary summary) {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("monitoring.summary.funnel"));
    for (Step step : Step.values()) {
      lines.add(
          Text.of(
              "monitoring.summary.step",
              Text.of("monitoring.reached." + step),
              summary.mentees().reached(step),
              summary.mentors().reached(step)));
    }
    return Text.lines(lines);
  }

  private static Text pairs(Summary summary) {
    return summary.pairs().isEmpty()
        ? Text.of("monitoring.summary.nopairs")
        : Text.of(
            "monitoring.summary.pairs",
            summary.pairs().size(),
            summary.pairs(TandemState.FORMED, TandemState.ACTIVE),
            summary.pairs(TandemState.PAUSED),
            summary.pairs(TandemState.ENDED));
  }

  private static Text meetings(Summary summary) {
    return summary.hasMeetings()
        ? Text.of(
            "monitoring.summary.meetings",
            summary.meetings(MeetingState.HELD),
            summary.meetings(MeetingState.MOVED),
            summary.meetings(MeetingState.MISSED),
            summary.meetings(MeetingState.CANCELLED),
            summary.meetings(MeetingState.AGREED))
        : Text.of("monitoring.summary.nomeetings");
  }

  private static Text satisfaction(Summary summary) {
    Text heading = Text.of("monitoring.summary.satisfied");
    if (!summary.programme().isFinalSurveyAsked()) {
      return Text.lines(heading, Text.of("monitoring.summary.notasked"));
    }
    return Text.lines(heading, satisfied(summary.mentees()), satisfied(summary.mentors()));
  }

  private static Text satisfied(Side side) {
    return Text.of("monitoring.summary.satisfied." + side.role(), share(side.figures()));
  }

  /** How many are satisfied, or why that is not told. */
  static Text share(Figures figures) {
    return figures.isTooFew()
        ? Text.of(
            "monitoring.summary.toofew", figures.answered(), figures.asked(), figures.fewest())
        : Text.of(
            "monitoring.summary.share", figures.percent(), figures.answered(), figures.asked());
  }

  private Text twins(Side side) {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("monitoring.summary.twins." + side.role()));
    for (Twin twin : side.figures().twins()) {
      lines.add(
          Text.of(
              "monitoring.summary.twin",
              measure(twin),
              decimal(twin.expected()),
              decimal(twin.actual())));
    }
    if (lines.size() == 1) {
      lines.add(Text.of("monitoring.summary.notwins", side.figures().fewest()));
    }
    return Text.lines(lines);
  }

  /** What a measure is called. */
  Text measure(Twin twin) {
    Words words =
        twin.item().measure().flatMap(config::measure).orElseGet(() -> twin.item().question());
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  static Text decimal(int tenths) {
    return Text.of("monitoring.decimal", tenths / 10, tenths % 10);
  }
}
