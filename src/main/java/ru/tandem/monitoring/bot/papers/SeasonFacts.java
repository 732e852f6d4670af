package ru.tandem.monitoring.bot.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.RoleModels;

/** How a programme is planned and how large it has become. */
@Component
class SeasonFacts implements Facts {

  private final ReadSeason read;
  private final RoleModels models;

  SeasonFacts(ReadSeason read, RoleModels models) {
    this.read = read;
    this.models = models;
  }

  @Override
  public String code() {
    return "season";
  }

  @Override
  public List<String> places() {
    return List.of(
        "kind",
        "rhythm",
        "model",
        "mentees-planned",
        "mentors-planned",
        "mentees-count",
        "mentors-count",
        "pairs-count",
        "meetings-held");
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Programme programme = of.programme();
    Season season = read.of(programme);
    filling
        .word("kind", PaperTexts.kind(programme.kind()))
        .word("rhythm", PaperTexts.rhythm(programme))
        .word(
            "model",
            models
                .of(programme)
                .map(model -> PaperTexts.words(model.title()))
                .orElse(Text.of("documents.model.any")))
        .number("mentees-planned", programme.plannedMentees())
        .number("mentors-planned", programme.plannedMentors())
        .number("mentees-count", season.mentees().size())
        .number("mentors-count", season.mentors().size())
        .number("pairs-count", season.pairs().size())
        .number("meetings-held", season.held().size());
  }
}
