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

  List<PapersOfMany.One> of(Programme programme, PaperKind.Of what) {
    return all.stream().flatMap(some -> some.of(programme, what).stream()).toList();
  }

  Optional<PapersOfMany.One> find(Programme programme, PaperKind.Of what, long id) {
    return of(programme, what).stream().filter(one -> one.id() == id).findFirst();
  }
}
