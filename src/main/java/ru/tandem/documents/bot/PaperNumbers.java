package ru.tandem.documents.bot;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.programmes.Programme;

/** Under which number and date a paper has been issued, wherever that was entered. */
@Component
public class PaperNumbers {

  private final PaperKinds kinds;
  private final IssuedPapers issued;

  /** Asked for late: they make papers themselves. */
  private final ObjectProvider<PaperSource> sources;

  PaperNumbers(PaperKinds kinds, IssuedPapers issued, ObjectProvider<PaperSource> sources) {
    this.kinds = kinds;
    this.issued = issued;
    this.sources = sources;
  }

  /** Of the paper of the whole programme. */
  public Optional<NumberedOrder> of(Programme programme, PaperKind kind) {
    return of(programme, kind, 0);
  }

  /**
   * A copy bears the number of what it is a copy of.
   *
   * @param subject of whom it is; 0 for the programme
   */
  public Optional<NumberedOrder> of(Programme programme, PaperKind kind, long subject) {
    if (kind.bears().isPresent()) {
      return of(programme, kinds.get(kind.bears().get()), 0);
    } else if (kind.format() == Format.DESK) {
      return sources.stream()
          .filter(source -> source.papers().contains(kind.code()))
          .flatMap(source -> source.issued(programme, kind.code()).stream())
          .findFirst();
    }
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme.id(), kind.code(), subject)
        .flatMap(paper -> paper.number().map(no -> new NumberedOrder(no, paper.dated().get())));
  }
}
