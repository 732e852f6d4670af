package ru.tandem.monitoring.bot.papers;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.documents.IssuePapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.BeforePaper;
import ru.tandem.monitoring.figures.ReleaseFigures;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/** Releases the figures that a paper is to tell, and numbers what is counted. */
@Component
class ReleaseBeforePaper implements BeforePaper {

  private static final Set<String> WITH_FIGURES =
      Set.of("final-report", "final-report-pdf", "summary-book", "site-pack");

  private final ReleaseFigures release;
  private final IssuePapers issue;
  private final Chats chats;

  ReleaseBeforePaper(ReleaseFigures release, IssuePapers issue, Chats chats) {
    this.release = release;
    this.issue = issue;
    this.chats = chats;
  }

  @Override
  public void asked(Programme programme, PaperKind kind, long of, Person by) {
    if (WITH_FIGURES.contains(kind.code())) {
      release.now(programme);
    } else if (kind.counted()) {
      issue.counted(programme, kind, of, chats.today(by));
    }
  }
}
