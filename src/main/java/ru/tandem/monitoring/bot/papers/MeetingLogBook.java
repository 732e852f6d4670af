package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Meeting;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;

/** The log of all meetings of a season that were ever agreed, in the order of their hours. */
@Component
class MeetingLogBook implements DrawnPaper {

  private static final String[] COLUMNS = {
    "no",
    "when",
    "mentor",
    "mentees",
    "kind",
    "mode",
    "where",
    "minutes",
    "state",
    "mentor.says",
    "mentee.says"
  };

  private record Line(Pair pair, Meeting meeting) {}

  private final ReadSeason read;
  private final PaperTexts texts;

  MeetingLogBook(ReadSeason read, PaperTexts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public String code() {
    return "meeting-log";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    List<Line> all =
        season.pairs().stream()
            .flatMap(
                pair ->
                    pair.meetings().stream()
                        .map(meeting -> new Line(season.led(pair, meeting), meeting)))
            .sorted(Comparator.comparing(line -> line.meeting().startsAt()))
            .toList();
    List<List<Object>> lines = new ArrayList<>();
    all.forEach(line -> lines.add(cells(season, line, lines.size() + 1, of.voice())));
    return texts
        .book(of.voice())
        .sheet(texts.sheet(of.voice(), "meetings"), texts.headings(of.voice(), COLUMNS), lines)
        .xlsx();
  }

  private List<Object> cells(Season season, Line line, int number, Voice voice) {
    Meeting meeting = line.meeting();
    return Arrays.asList(
        number,
        season.hour(meeting.startsAt()),
        line.pair().mentor().name(),
        line.pair().menteeNames(List.of(meeting)),
        texts.plain(PaperTexts.kind(meeting), voice),
        texts.plain(Text.of("meetings.mode." + meeting.appointment().mode()), voice),
        meeting.appointment().place(),
        meeting.appointment().minutes(),
        texts.sheet(voice, "state." + meeting.state()),
        texts.said(line.pair(), meeting, ParticipantRole.MENTOR, voice),
        texts.said(line.pair(), meeting, ParticipantRole.MENTEE, voice));
  }
}
