package ru.tandem.matching;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.programmes.ProgrammeId;

/**
 * Second mentors for several mentees in one search: the same wishes, limits and weights, nobody
 * beside himself, and no place that is another's.
 */
@Component
public class SeekSecond {

  private final ReadSituation read;
  private final TransactionTemplate reading;

  SeekSecond(ReadSituation read, PlatformTransactionManager transactions) {
    this.read = read;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /** What would be found now; nothing is kept. */
  public Selection of(ProgrammeId programme, Set<ParticipantId> mentees) {
    return Selection.of(reading.execute(status -> read.beside(programme, mentees)));
  }
}
