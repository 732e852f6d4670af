package ru.tandem.documents.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.documents.PaperKind;
import ru.tandem.programmes.Programme;

/** Those of a programme of whom there is a paper each, whoever knows them. */
@Component
class OneOfMany {

  private final List<PapersOfMany> all;

  OneOfMany(List<PapersOfMany> all) {
    this.all = all;
  }

  List<PapersOfMany.One> of(Programme programme, PaperKind kind) {
    return all.stream().flatMap(some -> some.of(programme, kind).stream()).toList();
  }

  Optional<PapersOfMany.One> find(Programme programme, PaperKind kind, long id) {
    return of(programme, kind).stream().filter(one -> one.id() == id).findFirst();
  }
}
