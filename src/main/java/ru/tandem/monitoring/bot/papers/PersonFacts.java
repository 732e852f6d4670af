package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.people.NotFound;
import ru.tandem.tandems.Achievements;
import ru.tandem.tandems.bot.AchievementWords;

/** One mentor or one mentee: with whom he works, how often and how long they have met. */
@Component
class PersonFacts implements Facts {

  private final ReadSeason read;
  private final Achievements achievements;

  PersonFacts(ReadSeason read, Achievements achievements) {
    this.read = read;
    this.achievements = achievements;
  }

  @Override
  public String code() {
    return "person";
  }

  @Override
  public List<String> places() {
    return List.of("name", "post", "partner", "with", "met", "hours", "aim", "achievements");
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of("work", List.of("number", "with", "aim", "since", "met", "hours"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Season season = read.of(of.programme());
    Member member = member(season, of);
    List<Pair> pairs = season.of(member);
    filling
        .word("name", Text.words(member.name()))
        .word("post", PeopleFacts.place(member))
        .word("partner", Text.words(member.partner()))
        .word("with", Text.list(pairs.stream().map(pair -> with(pair, member)).toList()))
        .word(
            "aim",
            Text.list(
                pairs.stream()
                    .flatMap(one -> one.tandem().aim().stream())
                    .map(Text::words)
                    .toList()))
        .number("met", pairs.stream().mapToInt(pair -> pair.held().size()).sum())
        .word("hours", hours(pairs.stream().mapToDouble(Pair::hours).sum()))
        .word("achievements", achievements(of, member))
        .list("work", pairs.stream().map(pair -> row(season, pair, member)));
  }

  /** Those that were told in the chat, each with its day; room to write where there is none. */
  private Text achievements(PaperSubject of, Member member) {
    List<Text> told =
        achievements
            .findByProgrammeIdAndPersonIdOrderById(of.programme().id(), member.part().person())
            .stream()
            .map(
                one ->
                    Text.of(
                        "monitoring.report.achievement", AchievementWords.onPaper(one), one.day()))
            .toList();
    return told.isEmpty() ? Text.of("monitoring.report.blank") : Text.lines(told);
  }

  /** Whoever is gone has no paper. */
  static Member member(Season season, PaperSubject of) {
    return (of.kind().of() == PaperKind.Of.MENTOR ? season.mentor(of.id()) : season.mentee(of.id()))
        .orElseThrow(NotFound::new);
  }

  private static Text with(Pair pair, Member member) {
    return Text.words(pair.mentor().equals(member) ? pair.menteeNames() : pair.mentor().name());
  }

  private static Text hours(double hours) {
    return PaperTexts.decimal(hours);
  }

  private static Map<String, Text> row(Season season, Pair pair, Member member) {
    return Map.of(
        "with", with(pair, member),
        "aim", Text.words(pair.tandem().aim().orElse("")),
        "since", Text.of("documents.day", season.day(pair.tandem().since(member.part().person()))),
        "met", Text.words(Integer.toString(pair.held().size())),
        "hours", hours(pair.hours()));
  }
}
