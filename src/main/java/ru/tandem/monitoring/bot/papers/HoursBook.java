package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Outcome;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.papers.ExcelBook.Place;

/** The mentors' book of verified hours: what both sides have confirmed counts as verified. */
@Component
class HoursBook implements DrawnPaper {

  private static final String[] SUMS = {
    "no", "mentor", "place", "partner", "met", "hours", "both", "hours.both", "source"
  };
  private static final String[] MEETINGS = {
    "when", "mentor", "mentees", "kind", "hours.one", "mentor.says", "mentee.says", "verified"
  };

  private final ReadSeason read;
  private final PaperTexts texts;

  HoursBook(ReadSeason read, PaperTexts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public String code() {
    return "hours-book";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    Voice voice = of.voice();
    List<List<Object>> sums = new ArrayList<>();
    List<List<Object>> meetings = new ArrayList<>();
    for (Member mentor : season.mentorsOfMeetings()) {
      int first = meetings.size();
      season.of(mentor).forEach(pair -> meetings.addAll(lines(season, pair, voice)));
      sums.add(sum(season, mentor, sums.size() + 1, first, meetings.size(), voice));
    }
    return texts
        .book(voice)
        .sheet(texts.sheet(voice, "hours"), texts.headings(voice, SUMS), sums)
        .sheet(texts.sheet(voice, "meetings"), texts.headings(voice, MEETINGS), meetings)
        .xlsx();
  }

  private List<Object> sum(
      Season season, Member mentor, int number, int first, int after, Voice voice) {
    List<Meeting> held = season.of(mentor).stream().flatMap(pair -> pair.held().stream()).toList();
    List<Meeting> both =
        season.of(mentor).stream()
            .flatMap(pair -> pair.held().stream().filter(one -> isVerified(pair, one)))
            .toList();
    Place source =
        after == first
            ? null
            : new Place(
                "'%s'!E%d:E%d".formatted(texts.sheet(voice, "meetings"), first + 2, after + 1));
    return Arrays.asList(
        number,
        mentor.name(),
        mentor.place().map(place -> texts.plain(place, voice)).orElse(""),
        mentor.partner(),
        held.size(),
        Pair.hours(held),
        both.size(),
        Pair.hours(both),
        source);
  }

  private List<List<Object>> lines(Season season, Pair pair, Voice voice) {
    List<List<Object>> lines = new ArrayList<>();
    for (Meeting meeting : pair.held()) {
      lines.add(
          Arrays.asList(
              season.hour(meeting.startsAt()),
              pair.mentor().name(),
              pair.menteeNames(List.of(meeting)),
              texts.plain(PaperTexts.kind(meeting), voice),
              Pair.hours(List.of(meeting)),
              texts.said(pair, meeting, ParticipantRole.MENTOR, voice),
              texts.said(pair, meeting, ParticipantRole.MENTEE, voice),
              texts.sheet(voice, isVerified(pair, meeting) ? "yes" : "no.one")));
    }
    return lines;
  }

  private static boolean isVerified(Pair pair, Meeting meeting) {
    return says(pair, meeting, ParticipantRole.MENTOR)
        && says(pair, meeting, ParticipantRole.MENTEE);
  }

  private static boolean says(Pair pair, Meeting meeting, ParticipantRole side) {
    return pair.words(meeting, side).stream().anyMatch(word -> word.outcome() == Outcome.HELD);
  }
}
