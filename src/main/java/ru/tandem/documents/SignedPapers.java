package ru.tandem.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Which papers of people and pairs the curator has in hand, signed by all who had to. */
@Component
public class SignedPapers {

  private final IssuePapers issue;
  private final IssuedPapers issued;
  private final Clock clock;

  SignedPapers(IssuePapers issue, IssuedPapers issued, Clock clock) {
    this.issue = issue;
    this.issued = issued;
    this.clock = clock;
  }

  /** Of whom there is such a paper, signed. */
  public Set<Long> of(ProgrammeId programme, String code) {
    return issued.findByProgrammeIdOrderById(programme).stream()
        .filter(paper -> paper.code().equals(code) && paper.isSigned())
        .map(IssuedPaper::subject)
        .collect(Collectors.toSet());
  }

  /** When it was marked as signed; empty for one that is not. */
  public Optional<Instant> since(ProgrammeId programme, String code, long subject) {
    return issued.findByProgrammeIdOrderById(programme).stream()
        .filter(paper -> paper.code().equals(code) && paper.subject() == subject)
        .flatMap(paper -> paper.signedAt().stream())
        .findFirst();
  }

  /** May be said twice; what was marked by mistake is put right by saying no. */
  public void mark(Programme programme, PaperKind kind, long subject, boolean yes, Person by) {
    IssuedPaper paper = issue.of(programme, kind.code(), subject);
    if (yes && !paper.isSigned()) {
      paper.isSigned(by.id(), clock.instant());
    } else if (!yes && paper.isSigned()) {
      paper.isNotSigned();
    }
  }
}
