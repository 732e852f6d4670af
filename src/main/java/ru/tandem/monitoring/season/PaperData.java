package ru.tandem.monitoring.season;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.documents.IssuePapers;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Erasing;
import ru.tandem.programmes.ErasedFromProgramme;

/** Papers made out to somebody are forgotten with him: his certificate is true no longer. */
@Component
class PaperData {

  private final IssuedPapers issued;
  private final PaperKinds kinds;
  private final Participants participants;
  private final IssuePapers issue;

  PaperData(IssuedPapers issued, PaperKinds kinds, Participants participants, IssuePapers issue) {
    this.issued = issued;
    this.issue = issue;
    this.kinds = kinds;
    this.participants = participants;
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(ErasedFromProgramme erased) {
    List<Long> parts =
        participants.of(erased.person(), erased.programme()).stream()
            .map(Participant::id)
            .map(id -> id.value())
            .toList();
    List<IssuedPaper> own =
        issued.findByProgrammeIdOrderById(erased.programme()).stream()
            .filter(paper -> isOfPeople(paper) && parts.contains(paper.subject()))
            .toList();
    own.forEach(issue::forget);
    erased.rows().add(own.size());
  }

  private boolean isOfPeople(IssuedPaper paper) {
    return kinds.all().stream()
        .filter(kind -> kind.code().equals(paper.code()))
        .anyMatch(kind -> kind.of() == PaperKind.Of.MENTOR || kind.of() == PaperKind.Of.MENTEE);
  }
}
