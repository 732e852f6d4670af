package ru.tandem.documents;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/** The head of the school says yes to a paper, or gives it back with a word. */
@Component
public class ApprovePapers {

  /** The head has not said his word: he is reminded. */
  public static final String SOON = "documents.head.soon";

  /** He has been reminded in vain: the curators see it. */
  public static final String LATE = "documents.head.late";

  private final IssuePapers issue;
  private final StillApproved still;
  private final HeadsTime time;
  private final Clock clock;

  ApprovePapers(IssuePapers issue, StillApproved still, HeadsTime time, Clock clock) {
    this.issue = issue;
    this.still = still;
    this.time = time;
    this.clock = clock;
  }

  /**
   * @throws AlreadySettled while it waits, or when it has been approved
   */
  public void ask(Programme programme, PaperKind kind, Person curator) {
    IssuedPaper paper = issue.of(programme, kind.code(), 0);
    paper.word().isAsked(curator.id(), clock.instant());
    time.begins(SOON, LATE, paper.id(), programme.school());
  }

  /**
   * @param approved the yes that is known to the curator, in seconds
   * @throws AlreadySettled while it waits, and when another yes has been said since
   */
  public void askAnew(Programme programme, PaperKind kind, long approved, Person curator) {
    IssuedPaper paper = issue.of(programme, kind.code(), 0);
    paper.word().isAskedAnew(approved, curator.id(), clock.instant());
    time.begins(SOON, LATE, paper.id(), programme.school());
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void approve(Programme programme, PaperKind kind, Person head) {
    IssuedPaper paper = issue.of(programme, kind.code(), 0);
    paper.word().isYes(head.id(), clock.instant());
    paper.isApprovedAs(still.mark(programme, kind.code()).orElse(null));
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
