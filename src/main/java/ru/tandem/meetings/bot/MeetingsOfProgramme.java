package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.tandems.Tandems;

/** What the curator sees of all meetings: the coming week, and questions that wait for a word. */
@Bot
class MeetingsOfProgramme implements ProgrammePart {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final int MOST = 30;

  private final Meetings meetings;
  private final Tandems tandems;
  private final CuratedProgrammes programmes;
  private final MeetingCards cards;
  private final Clock clock;

  MeetingsOfProgramme(
      Meetings meetings,
      Tandems tandems,
      CuratedProgrammes programmes,
      MeetingCards cards,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.programmes = programmes;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    for (Meeting meeting : meetings.disputed(programme.id())) {
      Text label = Text.of("meetings.todo.dispute", meeting.when());
      screen.next(80, Button.press(label, "meetings.dispute", meeting.id()));
    }
    int count = week(programme.id()).size();
    if (count > 0) {
      screen.line("meetings.week.count", count);
      screen.item(Button.press("meetings.week", "meetings.week", programme.id()));
    }
  }

  private List<Meeting> week(ProgrammeId programme) {
    Instant now = clock.instant();
    return meetings.between(programme, now, now.plus(WEEK)).stream()
        .filter(meeting -> meeting.isAhead(now))
        .toList();
  }

  @OnPress("meetings.week")
  Reply week(Person curator, ProgrammeId id) {
    List<Meeting> all = week(programmes.of(curator, id).id());
    List<Text> lines = all.stream().limit(MOST).map(this::line).toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.week.heading"),
                lines.isEmpty() ? Text.of("meetings.list.none") : Text.lines(lines),
                Text.more(all.size(), MOST)))
        .with(Button.home());
  }

  private Text line(Meeting meeting) {
    return Text.of(
        "meetings.week.line",
        meeting.startsAt(),
        cards.title(meeting),
        cards.names(tandems.get(meeting.tandem()).people()));
  }
}
