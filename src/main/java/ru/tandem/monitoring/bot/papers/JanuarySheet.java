package ru.tandem.monitoring.bot.papers;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.CyclePart;
import ru.tandem.feedback.FullCycle;
import ru.tandem.feedback.FullCycles;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.papers.ExcelBook;
import ru.tandem.papers.ExcelBook.Place;

/**
 * The sheet that is due on 20 January: only who has gone through the full cycle counts, and the
 * second sheet shows for each person by what.
 */
@Component
class JanuarySheet implements DrawnPaper {

  private static final int CHILD_FROM = 10;
  private static final int TEEN_FROM = 15;
  private static final int TEEN_TO = 19;
  private static final String[] SUMS = {"measure", "counted", "all", "source"};
  private static final String[] PEOPLE = {
    "role",
    "name",
    "place",
    "born",
    "age",
    "partner",
    "consented",
    "applied",
    "paired",
    "first.met",
    "met",
    "lacks",
    "counts"
  };

  /**
   * @param met the meetings that count for it: those at which somebody was
   * @param lacks what is still to come of the full cycle
   */
  private record Row(
      Member member, boolean mentor, int age, boolean counts, int met, Set<CyclePart> lacks) {}

  private final ReadSeason read;
  private final FullCycles cycles;
  private final PaperTexts texts;
  private final ApprovalSheet approval;

  JanuarySheet(ReadSeason read, FullCycles cycles, PaperTexts texts, ApprovalSheet approval) {
    this.read = read;
    this.cycles = cycles;
    this.texts = texts;
    this.approval = approval;
  }

  @Override
  public String code() {
    return "january-sheet";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    Voice voice = of.voice();
    Set<ParticipantId> full = cycles.full(of.programme());
    Map<ParticipantId, FullCycle> all = cycles.of(of.programme());
    List<Row> rows = new ArrayList<>();
    for (Member one : season.mentees()) {
      rows.add(row(season, one, false, full, all));
    }
    for (Member one : season.mentors()) {
      rows.add(row(season, one, true, full, all));
    }
    ExcelBook book =
        texts
            .book(voice)
            .sheet(texts.sheet(voice, "january"), texts.headings(voice, SUMS), sums(rows, voice))
            .sheet(
                texts.sheet(voice, "people"),
                texts.headings(voice, PEOPLE),
                rows.stream().map(row -> person(season, row, voice)).toList());
    return approval.ofJanuary(book, of, full.size()).xlsx();
  }

  /** How old somebody is on the last day of the season. */
  private static Row row(
      Season season,
      Member member,
      boolean mentor,
      Set<ParticipantId> full,
      Map<ParticipantId, FullCycle> all) {
    LocalDate last = season.programme().endsOn();
    int age = member.born().map(born -> Period.between(born, last).getYears()).orElse(-1);
    ParticipantId id = member.part().id();
    boolean counts = full.contains(id);
    FullCycle cycle = all.get(id);
    Set<CyclePart> lacks = counts ? Set.of() : cycle.missing();
    return new Row(member, mentor, age, counts, cycle.meetings(), lacks);
  }

  private List<List<Object>> sums(List<Row> rows, Voice voice) {
    return List.of(
        sum("mentees", rows, row -> !row.mentor(), voice),
        sum("mentees.10", rows, row -> !row.mentor() && isAged(row, CHILD_FROM), voice),
        sum("mentors", rows, Row::mentor, voice),
        sum("mentors.15", rows, row -> row.mentor() && isAged(row, TEEN_FROM), voice),
        sum(
            "mentors.partner",
            rows,
            row -> row.mentor() && !row.member().partner().isEmpty(),
            voice));
  }

  private static boolean isAged(Row row, int from) {
    return row.age() >= from && row.age() <= TEEN_TO;
  }

  private List<Object> sum(String code, List<Row> rows, Predicate<Row> of, Voice voice) {
    return Arrays.asList(
        texts.sheet(voice, "january." + code),
        (int) rows.stream().filter(of).filter(Row::counts).count(),
        (int) rows.stream().filter(of).count(),
        rows.isEmpty()
            ? null
            : Place.column(texts.sheet(voice, "people"), PEOPLE.length - 1, rows.size()));
  }

  /** The day of the meeting itself: it may have been told of much later. */
  private static Optional<LocalDate> firstMet(Season season, List<Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.held().stream())
        .map(meeting -> season.day(meeting.startsAt()))
        .min(LocalDate::compareTo);
  }

  private List<Object> person(Season season, Row row, Voice voice) {
    Member member = row.member();
    List<Pair> pairs = season.of(member);
    return Arrays.asList(
        texts.sheet(voice, row.mentor() ? "mentor" : "mentee"),
        member.name(),
        member.place().map(place -> texts.plain(place, voice)).orElse(""),
        member.born().orElse(null),
        row.age() < 0 ? null : row.age(),
        member.partner(),
        season.day(member, Step.CONSENTED).orElse(null),
        season.day(member, Step.APPLIED).orElse(null),
        season.day(member, Step.PAIRED).orElse(null),
        firstMet(season, pairs).orElse(null),
        row.met(),
        row.lacks().stream()
            .map(part -> texts.sheet(voice, "lacks." + part))
            .collect(Collectors.joining(", ")),
        texts.sheet(voice, row.counts() ? "yes" : "no.one"));
  }
}
