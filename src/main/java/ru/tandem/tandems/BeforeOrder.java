package ru.tandem.tandems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.documents.SignedPapers;
import ru.tandem.programmes.PapersFirst;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Side;

/** What must be there before a mentee may stand in an order: consents, and the papers asked for. */
@Component
public class BeforeOrder {

  /** What may be missing; the papers are called as their kinds. */
  public enum Lack {
    CONSENT,
    EMPLOYEE_CONSENT,
    EMPLOYEE_AGREEMENT,
    AGREEMENT;

    /** The kind of paper. */
    public String paper() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Programmes programmes;
  private final SignedPapers signed;

  BeforeOrder(Programmes programmes, SignedPapers signed) {
    this.programmes = programmes;
    this.signed = signed;
  }

  /** Empty for who is ready. */
  public List<Lack> of(Tandem pair, TandemMember mentee) {
    List<Lack> lacks = new ArrayList<>();
    if (pair.lacksConsent(mentee)) {
      lacks.add(Lack.CONSENT);
    }
    Programme programme = programmes.get(pair.programme());
    PapersFirst papers = programme.papersFirst();
    if (papers.ofEmployees() && programme.form().mentors() == Side.STAFF) {
      long mentor = pair.mentor().value();
      add(lacks, pair, Lack.EMPLOYEE_CONSENT, mentor);
      add(lacks, pair, Lack.EMPLOYEE_AGREEMENT, mentor);
    }
    if (papers.ofPairs()) {
      add(lacks, pair, Lack.AGREEMENT, pair.id().value());
    }
    return lacks;
  }

  private void add(List<Lack> lacks, Tandem pair, Lack lack, long subject) {
    Set<Long> there = signed.of(pair.programme(), lack.paper());
    if (!there.contains(subject)) {
      lacks.add(lack);
    }
  }
}
