package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.MeetingSeries;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SeriesOfMeetings;
import ru.tandem.meetings.StopSeries;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** The rhythm in which a tandem meets: its days, another day or hour, its end. */
@Bot
class SeriesBot {

  private static final int MOST = 6;

  private final Tandems tandems;
  private final SeriesOfMeetings series;
  private final NextMeeting next;
  private final ProposeMeeting propose;
  private final StopSeries stop;
  private final MeetingFiles files;
  private final Clock clock;

  SeriesBot(
      Tandems tandems,
      SeriesOfMeetings series,
      NextMeeting next,
      ProposeMeeting propose,
      StopSeries stop,
      MeetingFiles files,
      Clock clock) {
    this.tandems = tandems;
    this.series = series;
    this.next = next;
    this.propose = propose;
    this.stop = stop;
    this.files = files;
    this.clock = clock;
  }

  private MeetingSeries running(Tandem tandem) {
    return series.findByTandemIdAndStoppedAtIsNull(tandem.id()).stream()
        .findFirst()
        .orElseThrow(AlreadySettled::new);
  }

  @OnPress("meetings.series")
  Reply show(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    MeetingSeries one = running(tandem);
    Instant now = clock.instant();
    List<Text> days =
        next.daysOf(one, tandem).stream()
            .map(one::on)
            .map(Appointment::startsAt)
            .filter(now::isBefore)
            .limit(MOST)
            .map(at -> Text.of("meetings.series.day", at))
            .toList();
    List<LocalDate> off = next.daysOff(one, tandem);
    Text skipped =
        off.isEmpty()
            ? Text.empty()
            : Text.of(
                "meetings.series.off",
                Text.list(
                    off.stream()
                        .limit(MOST)
                        .map(day -> Text.of("meetings.dayoff.day", day))
                        .toList()));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("meetings.series.heading"),
                Text.of("meetings.often." + one.rhythm().name()),
                Text.lines(days),
                skipped));
    if (propose.mayChange(tandem, one, person.id())) {
      screen = screen.with(Button.press("meetings.series.change", "meetings.series.change", id));
    }
    if (stop.mayStop(person.id(), tandem)) {
      screen = screen.with(Button.press("meetings.series.stop", "meetings.series.stop", id));
    }
    return screen.with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  @OnPress("meetings.series.change")
  Reply change(Person person, TandemId id) {
    return Reply.begin(
        ProposalDialogue.FORM, TimeErrands.rhythm(running(tandems.of(person, id)).id()));
  }

  /** What it means is said before it is done. */
  @OnPress("meetings.series.stop")
  Reply stop(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!stop.mayStop(person.id(), tandem)) {
      throw new AlreadySettled();
    }
    running(tandem);
    return Screen.of("meetings.series.sure")
        .with(Button.press("meetings.series.yes", "meetings.series.yes", id))
        .with(Button.press("meetings.series.no", "meetings.series", id));
  }

  @OnPress("meetings.series.yes")
  Reply stopped(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    stop.by(person.id(), tandem);
    return files
        .following(Screen.of("meetings.series.done"), person, id)
        .with(Button.press("meetings.propose", "meetings.propose", id))
        .with(Button.home());
  }
}
