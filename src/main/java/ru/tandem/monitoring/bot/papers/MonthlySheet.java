package ru.tandem.monitoring.bot.papers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.meetings.Meeting;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;

/**
 * Month by month what each mentor has done in each pair, also in the place of another: what the
 * mentors' pay is reckoned from.
 */
@Component
class MonthlySheet implements DrawnPaper {

  private static final String[] COLUMNS = {
    "month", "mentor", "place", "mentees", "met", "hours", "first", "last", "partner"
  };

  private final ReadSeason read;
  private final PaperTexts texts;

  MonthlySheet(ReadSeason read, PaperTexts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public String code() {
    return "monthly-sheet";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    Map<YearMonth, List<List<Object>>> months = new TreeMap<>();
    List<Pair> pairs =
        season.mentorsOfMeetings().stream().flatMap(one -> season.of(one).stream()).toList();
    for (Pair pair : pairs) {
      Map<YearMonth, List<Meeting>> met =
          pair.held().stream()
              .collect(
                  Collectors.groupingBy(
                      one -> YearMonth.from(season.day(one.startsAt())),
                      TreeMap::new,
                      Collectors.toList()));
      met.forEach(
          (month, meetings) ->
              months
                  .computeIfAbsent(month, any -> new ArrayList<>())
                  .add(line(season, pair, month, meetings, of)));
    }
    List<List<Object>> lines = months.values().stream().flatMap(List::stream).toList();
    return texts
        .book(of.voice())
        .sheet(texts.sheet(of.voice(), "months"), texts.headings(of.voice(), COLUMNS), lines)
        .xlsx();
  }

  private List<Object> line(
      Season season, Pair pair, YearMonth month, List<Meeting> meetings, PaperSubject of) {
    return Arrays.asList(
        month,
        pair.mentor().name(),
        pair.mentor().place().map(place -> texts.plain(place, of.voice())).orElse(""),
        pair.menteeNames(meetings),
        meetings.size(),
        Pair.hours(meetings),
        season.day(meetings.get(0).startsAt()),
        season.day(meetings.get(meetings.size() - 1).startsAt()),
        pair.mentor().partner());
  }
}
