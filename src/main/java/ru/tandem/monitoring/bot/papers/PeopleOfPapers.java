package ru.tandem.monitoring.bot.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.PapersOfMany;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.programmes.Programme;

/** The pairs, mentors, mentees and partners of a season, each of whom has papers of his own. */
@Component
class PeopleOfPapers implements PapersOfMany {

  private final ReadSeason read;

  PeopleOfPapers(ReadSeason read) {
    this.read = read;
  }

  @Override
  public List<One> of(Programme programme, PaperKind kind) {
    if (!kind.of().isOfMany()) {
      return List.of();
    }
    Season season = read.of(programme);
    return switch (kind.of()) {
      case PAIR ->
          season.pairs().stream()
              .filter(pair -> pair.isThere() && (!kind.met() || !pair.held().isEmpty()))
              .map(PeopleOfPapers::pair)
              .toList();
      case PARTNER ->
          season.partners().entrySet().stream()
              .map(one -> new One(one.getKey(), Text.words(one.getValue())))
              .toList();
      case MENTOR -> members(season, season.mentors(), kind);
      default -> members(season, season.mentees(), kind);
    };
  }

  private static List<One> members(Season season, List<Member> side, PaperKind kind) {
    return side.stream()
        .filter(member -> !kind.met() || season.hasMet(member))
        .filter(member -> !kind.staff() || member.isEmployee())
        .map(PeopleOfPapers::member)
        .toList();
  }

  private static One pair(Pair pair) {
    return new One(
        pair.id(), Text.words(pair.mentor().name() + " – " + Pair.names(pair.present())));
  }

  private static One member(Member member) {
    return new One(member.id(), Text.words(member.name()));
  }
}
