package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.VisitNote;
import ru.tandem.meetings.VisitNotes;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;

/**
 * Visits to lessons: those that took place, with what was seen and agreed on as it was written
 * afterwards; where nobody has written, there is room for it.
 */
@Component
class VisitLogBook implements DrawnPaper {

  private static final String VISIT = "VISIT";
  private static final String[] COLUMNS = {
    "no", "when", "mentor", "mentees", "where", "minutes", "watched", "agreed"
  };

  private final ReadSeason read;
  private final VisitNotes notes;
  private final PaperTexts texts;

  VisitLogBook(ReadSeason read, VisitNotes notes, PaperTexts texts) {
    this.read = read;
    this.notes = notes;
    this.texts = texts;
  }

  @Override
  public String code() {
    return "visit-log";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    List<List<Object>> lines = new ArrayList<>();
    for (Pair pair : season.pairs()) {
      for (Meeting meeting : pair.held()) {
        if (meeting.kind().name().equals(VISIT)) {
          lines.add(line(season, pair, meeting, lines.size() + 1));
        }
      }
    }
    return texts
        .book(of.voice())
        .sheet(texts.sheet(of.voice(), "visits"), texts.headings(of.voice(), COLUMNS), lines)
        .xlsx();
  }

  private String all(Meeting meeting, Function<VisitNote, String> column) {
    return notes.findByMeetingIdOrderById(meeting.id()).stream()
        .map(column)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private List<Object> line(Season season, Pair pair, Meeting meeting, int number) {
    return Arrays.asList(
        number,
        season.hour(meeting.startsAt()),
        season.led(pair, meeting).mentor().name(),
        pair.menteeNames(List.of(meeting)),
        meeting.appointment().place(),
        meeting.appointment().minutes(),
        all(meeting, VisitNote::watched),
        all(meeting, VisitNote::agreed));
  }
}
