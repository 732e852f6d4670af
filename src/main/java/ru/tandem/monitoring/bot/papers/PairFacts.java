package ru.tandem.monitoring.bot.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.meetings.Meeting;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;

/** One pair: who they are, what they work for, by what steps, and when they have met. */
@Component
class PairFacts implements Facts {

  private static final String BY_HAND = "______________";

  private final ReadSeason read;
  private final PlanTasks tasks;
  private final People people;
  private final Guardianships guardianships;
  private final Clock clock;

  PairFacts(
      ReadSeason read, PlanTasks tasks, People people, Guardianships guardianships, Clock clock) {
    this.read = read;
    this.tasks = tasks;
    this.people = people;
    this.guardianships = guardianships;
    this.clock = clock;
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
        "parties", List.of("side", "name", "guardian"),
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
        .list("parties", parties(of, pair))
        .list("tasks", tasks.of(pair.tandem().id()).stream().map(PairFacts::task))
        .list("held", pair.held().stream().map(one -> meeting(season, one)));
  }

  /** Each signs for himself, and beside a minor whoever answers for him. */
  private Stream<Map<String, Text>> parties(PaperSubject of, Pair pair) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), of.voice().zone());
    return Stream.concat(Stream.of(pair.mentor()), pair.present().stream())
        .map(
            one ->
                Map.of(
                    "side",
                    Text.of(
                        one.part().isMentor()
                            ? "monitoring.book.mentor"
                            : "monitoring.book.mentee"),
                    "name",
                    Text.words(one.name()),
                    "guardian",
                    guardian(one, today)));
  }

  /**
   * The one whom the school has made sure of, before others; written by hand where none is known.
   */
  private Text guardian(Member one, LocalDate today) {
    Person person = people.get(one.part().person());
    if (!person.isMinor(today)) {
      return Text.of("monitoring.paper.ofage");
    }
    return guardianships.findByChildIdOrderById(person.id()).stream()
        .sorted(Comparator.comparing(row -> !row.isChecked()))
        .flatMap(row -> people.get(row.guardian()).name().stream())
        .findFirst()
        .map(Text::words)
        .orElse(Text.words(BY_HAND));
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
