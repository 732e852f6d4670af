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

/** The pairs, the mentors and the mentees of a season, each of whom has papers of his own. */
@Component
class PeopleOfPapers implements PapersOfMany {

  private final ReadSeason read;

  PeopleOfPapers(ReadSeason read) {
    this.read = read;
  }

  @Override
  public List<One> of(Programme programme, PaperKind.Of what) {
    if (!what.isOfMany()) {
      return List.of();
    }
    Season season = read.of(programme);
    return switch (what) {
      case PAIR -> season.pairs().stream().map(PeopleOfPapers::pair).toList();
      case MENTOR -> season.mentors().stream().map(PeopleOfPapers::member).toList();
      default -> season.mentees().stream().map(PeopleOfPapers::member).toList();
    };
  }

  private static One pair(Pair pair) {
    return new One(pair.id(), Text.words(pair.mentor().name() + " – " + pair.menteeNames()));
  }

  private static One member(Member member) {
    return new One(member.id(), Text.words(member.name()));
  }
}
