package ru.tandem.monitoring.bot.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.meetings.Meeting;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.people.NotFound;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;

/** One pair: who they are, what they work for, by what steps, and when they have met. */
@Component
class PairFacts implements Facts {

  private final ReadSeason read;
  private final PlanTasks tasks;

  PairFacts(ReadSeason read, PlanTasks tasks) {
    this.read = read;
    this.tasks = tasks;
  }

  @Override
  public String code() {
    return "pair";
  }

  @Override
  public List<String> places() {
    return List.of("mentor", "mentees", "post", "aim", "since", "met", "hours");
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of(
        "tasks", List.of("number", "title", "due", "done"),
        "held", List.of("number", "day", "kind", "minutes"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Season season = read.of(of.programme());
    Pair pair = season.pair(of.id()).orElseThrow(NotFound::new);
    filling
        .word("mentor", Text.words(pair.mentor().name()))
        .word("mentees", Text.words(Pair.names(pair.present())))
        .word("post", PeopleFacts.place(pair.mentor()))
        .word("aim", Text.words(pair.tandem().aim().orElse("")))
        .word("since", Text.of("documents.day", season.day(pair.tandem().formedAt())))
        .number("met", pair.held().size())
        .word("hours", PaperTexts.decimal(pair.hours()))
        .list("tasks", tasks.of(pair.tandem().id()).stream().map(PairFacts::task))
        .list("held", pair.held().stream().map(one -> meeting(season, one)));
  }

  private static Map<String, Text> task(PlanTask task) {
    LocalDate due = task.dueOn();
    return Map.of(
        "title", Text.words(task.title()),
        "due", Text.of("documents.day", due),
        "done", Text.of(task.isDone() ? "documents.yes" : "documents.no"));
  }

  private static Map<String, Text> meeting(Season season, Meeting meeting) {
    return Map.of(
        "day", Text.of("documents.day", season.day(meeting.startsAt())),
        "kind", PaperTexts.kind(meeting),
        "minutes", Text.words(Integer.toString(meeting.appointment().minutes())));
  }
}
