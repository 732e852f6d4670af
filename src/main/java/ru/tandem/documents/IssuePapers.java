package ru.tandem.documents;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/** Writes down that a paper is made, and under which number the school keeps it. */
@Component
public class IssuePapers {

  /** Letters and digits that nobody takes for one another. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int SIGNS_OF_A_CODE = 10;

  private final IssuedPapers issued;
  private final Staffs staffs;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  IssuePapers(IssuedPapers issued, Staffs staffs, ApplicationEventPublisher events, Clock clock) {
    this.issued = issued;
    this.staffs = staffs;
    this.events = events;
    this.clock = clock;
  }

  IssuedPaper of(Programme programme, String code, long subject) {
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme.id(), code, subject)
        .orElseGet(() -> issued.save(IssuedPaper.of(programme.id(), code, subject)));
  }

  public void made(Programme programme, PaperKind kind, long subject, Person by) {
    of(programme, kind.code(), subject).made(by.id(), clock.instant());
  }

  public void numbered(Programme programme, PaperKind kind, String number, LocalDate day) {
    IssuedPaper paper = of(programme, kind.code(), 0);
    PaperNumbered.Number before =
        paper.number().map(no -> new PaperNumbered.Number(no, paper.dated().get())).orElse(null);
    paper.isNumbered(number, day, head(programme), clock.instant());
    events.publishEvent(
        new PaperNumbered(
            programme.id(),
            kind.code(),
            paper.madeAt().orElse(null),
            before,
            new PaperNumbered.Number(number, day)));
  }

  /**
   * Gives it the next number of its programme and a code to check it by; what has them keeps them.
   */
  public void counted(Programme programme, PaperKind kind, long subject, LocalDate today) {
    IssuedPaper paper = of(programme, kind.code(), subject);
    if (paper.number().isEmpty()) {
      String next = programme.id() + "-" + (last(programme, kind) + 1);
      paper.isNumbered(next, today, head(programme), clock.instant());
      paper.isCheckedBy(code());
    }
  }

  private PersonId head(Programme programme) {
    return staffs.signs(programme.school()).map(Staff::person).orElse(null);
  }

  private long last(Programme programme, PaperKind kind) {
    return issued.findByProgrammeIdAndCodeAndNumberIsNotNull(programme.id(), kind.code()).stream()
        .map(paper -> paper.number().get())
        .map(number -> number.substring(number.lastIndexOf('-') + 1))
        .mapToLong(Long::parseLong)
        .max()
        .orElse(0);
  }

  /** Whoever it is of is erased. That its number is spent is all that stays. */
  public void forget(IssuedPaper paper) {
    if (paper.number().isPresent()) {
      paper.isForgotten();
    } else {
      issued.delete(paper);
    }
  }

  private String code() {
    return random
        .ints(SIGNS_OF_A_CODE, 0, SIGNS.length())
        .mapToObj(i -> SIGNS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
