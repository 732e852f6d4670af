package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.mentors.FindMentors;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;

/** Who takes part, and who works with whom. */
@Component
class PeopleFacts implements Facts {

  private final ReadSeason read;
  private final FindMentors find;

  PeopleFacts(ReadSeason read, FindMentors find) {
    this.read = read;
    this.find = find;
  }

  @Override
  public String code() {
    return "people";
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of(
        "mentors", List.of("number", "name", "post", "partner", "topics"),
        "mentees-list", List.of("number", "name", "post"),
        "pairs", List.of("number", "mentor", "mentees", "post", "partner", "since"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Season season = read.of(of.programme());
    filling
        .list("mentors", season.mentors().stream().map(this::mentor))
        .list("mentees-list", season.mentees().stream().map(PeopleFacts::mentee))
        .list(
            "pairs",
            season.pairs().stream()
                .filter(pair -> !pair.tandem().isEnded() && pair.isThere())
                .filter(pair -> concerns(season, pair, of))
                .map(pair -> pair(season, pair)));
  }

  /** A partner reads of his own people only, and, once there is an order, of whom it names. */
  private static boolean concerns(Season season, Pair pair, PaperSubject of) {
    if (of.kind().of() != PaperKind.Of.PARTNER) {
      return true;
    }
    boolean ordered = season.pairs().stream().anyMatch(one -> one.tandem().order().isPresent());
    String partner = season.partners().get(of.id());
    return pair.mentor().partner().equals(partner)
        && (pair.tandem().order().isPresent() || !ordered);
  }

  private Map<String, Text> mentor(Member mentor) {
    return Map.of(
        "name", Text.words(mentor.name()),
        "post", place(mentor),
        "partner", Text.words(mentor.partner()),
        "topics", Text.list(find.topics(mentor.part()).stream().map(PaperTexts::words).toList()));
  }

  private static Map<String, Text> mentee(Member mentee) {
    return Map.of("name", Text.words(mentee.name()), "post", place(mentee));
  }

  private static Map<String, Text> pair(Season season, Pair pair) {
    return Map.of(
        "mentor", Text.words(pair.mentor().name()),
        "mentees", Text.words(Pair.names(pair.present())),
        "post", place(pair.mentor()),
        "partner", Text.words(pair.mentor().partner()),
        "since", Text.of("documents.day", season.day(pair.tandem().formedAt())));
  }

  static Text place(Member member) {
    return member.place().map(PaperTexts::words).orElse(Text.empty());
  }
}
