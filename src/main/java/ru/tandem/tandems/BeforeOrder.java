package ru.tandem.tandems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.documents.SignedPapers;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.PapersFirst;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;

/** What must be there before a mentee may stand in an order: consents, and the papers asked for. */
@Component
public class BeforeOrder {

  /** What may be missing; the papers are called as their kinds. */
  public enum Lack {
    CONSENT,
    EMPLOYEE_CONSENT,
    EMPLOYEE_AGREEMENT,
    AGREEMENT,
    /** It was signed before this mentee joined the group. */
    AGREEMENT_ANEW;

    /** The kind of paper. */
    public String paper() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Programmes programmes;
  private final SignedPapers signed;
  private final Participants participants;
  private final Invitations invitations;

  BeforeOrder(
      Programmes programmes,
      SignedPapers signed,
      Participants participants,
      Invitations invitations) {
    this.programmes = programmes;
    this.signed = signed;
    this.participants = participants;
    this.invitations = invitations;
  }

  /** Empty for who is ready. */
  public List<Lack> of(Tandem pair, TandemMember mentee) {
    List<Lack> lacks = new ArrayList<>();
    if (pair.lacksConsent(mentee)) {
      lacks.add(Lack.CONSENT);
    }
    Programme programme = programmes.get(pair.programme());
    PapersFirst papers = programme.papersFirst();
    if (papers.ofEmployees() && employs(programme, pair)) {
      long mentor = pair.mentor().value();
      add(lacks, pair, Lack.EMPLOYEE_CONSENT, mentor);
      add(lacks, pair, Lack.EMPLOYEE_AGREEMENT, mentor);
    }
    if (papers.ofPairs()) {
      agreement(pair, mentee).ifPresent(lacks::add);
    }
    return lacks;
  }

  /** Whom a partner has sent has an employer of his own. */
  private boolean employs(Programme programme, Tandem pair) {
    return programme.form().employsMentors()
        && invitations.partner(participants.get(pair.mentor())).isEmpty();
  }

  private Optional<Lack> agreement(Tandem pair, TandemMember mentee) {
    Optional<Instant> signedAt =
        signed.since(pair.programme(), Lack.AGREEMENT.paper(), pair.id().value());
    if (signedAt.isEmpty()) {
      return Optional.of(Lack.AGREEMENT);
    }
    return signedAt.filter(mentee::hasJoinedAfter).map(early -> Lack.AGREEMENT_ANEW);
  }

  private void add(List<Lack> lacks, Tandem pair, Lack lack, long subject) {
    Set<Long> there = signed.of(pair.programme(), lack.paper());
    if (!there.contains(subject)) {
      lacks.add(lack);
    }
  }
}
