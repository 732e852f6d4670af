package ru.tandem.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;

/** Whether the head has said yes to a paper as it is now. */
@Component
public class StillApproved {

  private final List<WhatIsApproved> all;

  StillApproved(List<WhatIsApproved> all) {
    this.all = all;
  }

  /** Empty where nobody has said yes, is asked anew, or the paper has become another since. */
  public Optional<Instant> since(Programme programme, IssuedPaper paper) {
    return paper.word().approvedAt().filter(yes -> isSame(programme, paper));
  }

  private boolean isSame(Programme programme, IssuedPaper paper) {
    Optional<String> then = paper.approvedMark();
    return then.isEmpty() || then.equals(mark(programme, paper.code()));
  }

  /** What the head says yes to now. */
  Optional<String> mark(Programme programme, String code) {
    return all.stream().flatMap(one -> one.mark(programme, code).stream()).findFirst();
  }
}
