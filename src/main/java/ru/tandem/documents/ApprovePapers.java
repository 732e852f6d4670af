package ru.tandem.documents;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/** The head of the school says yes to a paper, or gives it back with a word. */
@Component
public class ApprovePapers {

  private final IssuePapers issue;
  private final Clock clock;

  ApprovePapers(IssuePapers issue, Clock clock) {
    this.issue = issue;
    this.clock = clock;
  }

  /**
   * @throws AlreadySettled while it waits, or when it has been approved
   */
  public void ask(Programme programme, PaperKind kind, Person curator) {
    issue.of(programme, kind.code(), 0).word().isAsked(curator.id(), clock.instant());
  }

  /**
   * @param approved the yes that is known to the curator, in seconds
   * @throws AlreadySettled while it waits, and when another yes has been said since
   */
  public void askAnew(Programme programme, PaperKind kind, long approved, Person curator) {
    HeadsWord word = issue.of(programme, kind.code(), 0).word();
    word.isAskedAnew(approved, curator.id(), clock.instant());
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void approve(Programme programme, PaperKind kind, Person head) {
    issue.of(programme, kind.code(), 0).word().isYes(head.id(), clock.instant());
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void giveBack(Programme programme, PaperKind kind, Person head, String word) {
    issue.of(programme, kind.code(), 0).word().isNo(head.id(), word, clock.instant());
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void requireWaiting(Programme programme, PaperKind kind) {
    issue.of(programme, kind.code(), 0).word().requireWaiting();
  }
}
