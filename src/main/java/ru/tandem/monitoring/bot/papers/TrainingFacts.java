package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.mentors.Materials;
import ru.tandem.mentors.TrainingSessions;

/** The school of mentors: what is read there, and when it meets. */
@Component
class TrainingFacts implements Facts {

  private final TrainingSessions sessions;
  private final Materials materials;

  TrainingFacts(TrainingSessions sessions, Materials materials) {
    this.sessions = sessions;
    this.materials = materials;
  }

  @Override
  public String code() {
    return "training";
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of(
        "sessions", List.of("number", "day", "room"), "materials", List.of("number", "title"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    filling.list(
        "sessions",
        sessions.findByProgrammeIdAndCancelledAtIsNullOrderByStartsAt(of.programme().id()).stream()
            .map(
                one ->
                    Map.of(
                        "day", Text.of("documents.hour", one.when()),
                        "room", Text.words(one.place()))));
    filling.list(
        "materials",
        materials.all().stream().map(one -> Map.of("title", PaperTexts.words(one.title()))));
  }
}
