package ru.tandem.documents;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/**
 * Which head of the school stands under a paper: whoever has said yes to it, also when another
 * heads the school by now; before that the one who signs for the school.
 */
@Component
public class Signature {

  private final IssuedPapers issued;
  private final PaperReaders readers;
  private final Staffs staffs;
  private final People people;

  Signature(IssuedPapers issued, PaperReaders readers, Staffs staffs, People people) {
    this.issued = issued;
    this.readers = readers;
    this.staffs = staffs;
    this.people = people;
  }

  /**
   * @param code of the kind of paper
   * @param reader for whom it is drawn
   * @return empty where the school has no head in the bot
   */
  public String of(Programme programme, String code, Person reader) {
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme.id(), code, 0)
        .map(IssuedPaper::word)
        .map(word -> of(programme, word, reader))
        .orElseGet(() -> signs(programme));
  }

  /**
   * @param word what a head has said to the paper; what waits for it he reads above his own name
   */
  public String of(Programme programme, HeadsWord word, Person reader) {
    if (word.isWaiting() && readers.isHead(reader, programme)) {
      return reader.name().orElse("");
    }
    return word.approvedAt()
        .flatMap(yes -> word.decidedBy())
        .flatMap(this::name)
        .orElseGet(() -> signs(programme));
  }

  private String signs(Programme programme) {
    return staffs.signs(programme.school()).map(Staff::person).flatMap(this::name).orElse("");
  }

  /** Who was erased since has none. */
  private Optional<String> name(PersonId head) {
    return people.findById(head.value()).flatMap(Person::name);
  }
}
