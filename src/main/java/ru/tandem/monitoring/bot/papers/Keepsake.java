package ru.tandem.monitoring.bot.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.meetings.Meeting;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.monitoring.stories.Stories;
import ru.tandem.monitoring.stories.StoryKind;
import ru.tandem.monitoring.stories.TellStory;
import ru.tandem.papers.PdfPaper;
import ru.tandem.people.NotFound;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;

/** What a pair keeps of its season: names, aim, the steps that were done, and the days they met. */
@Component
public class Keepsake implements DrawnPaper {

  public static final String CODE = "keepsake";

  private final ReadSeason read;
  private final PlanTasks tasks;
  private final Stories stories;
  private final TellStory tell;
  private final Schools schools;
  private final Chats chats;

  Keepsake(
      ReadSeason read,
      PlanTasks tasks,
      Stories stories,
      TellStory tell,
      Schools schools,
      Chats chats) {
    this.stories = stories;
    this.tell = tell;
    this.read = read;
    this.tasks = tasks;
    this.schools = schools;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    Pair pair = season.pair(of.id()).orElseThrow(NotFound::new);
    Voice voice = of.voice();
    String title = plain("monitoring.keepsake", voice);
    PdfPaper paper =
        new PdfPaper(title)
            .centred(title, 30, true)
            .gap(12)
            .centred(pair.mentor().name(), 20, true)
            .centred(Pair.names(pair.present()), 20, true)
            .gap(8)
            .centred(
                schools.get(of.programme().school()).name() + ", " + of.programme().title(),
                12,
                false)
            .gap(24);
    if (isAgreed(pair)) {
      work(pair, voice, paper);
    }
    paper.gap(12).heading(plain("monitoring.keepsake.days", voice, pair.held().size()));
    for (Meeting meeting : pair.held()) {
      paper.words("• " + plain("documents.day", voice, season.day(meeting.startsAt())));
    }
    return paper.gap(24).centred(plain("monitoring.keepsake.thanks", voice), 16, false).pdf();
  }

  /** Aim and steps are the pair's own: all in it have said that they may stand here. */
  private boolean isAgreed(Pair pair) {
    return stories
        .findByTandemIdAndKind(pair.tandem().id(), StoryKind.KEEPSAKE)
        .filter(story -> tell.standing(story) == TellStory.Standing.AGREED)
        .isPresent();
  }

  private void work(Pair pair, Voice voice, PdfPaper paper) {
    pair.tandem()
        .aim()
        .ifPresent(
            aim -> paper.heading(plain("monitoring.keepsake.aim", voice)).words(html(aim, voice)));
    List<PlanTask> done = tasks.of(pair.tandem().id()).stream().filter(PlanTask::isDone).toList();
    if (!done.isEmpty()) {
      paper.gap(12).heading(plain("monitoring.keepsake.steps", voice));
      done.forEach(task -> paper.words("• " + html(task.title(), voice)));
    }
  }

  private String plain(String key, Voice voice, Object... arguments) {
    return chats.plain(Text.of(key, arguments), voice);
  }

  /** What people typed is no markup. */
  private String html(String words, Voice voice) {
    return chats.html(Text.words(words), voice);
  }
}
