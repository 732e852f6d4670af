package ru.tandem.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/**
 * Which head of the school stands under a paper: whoever has said yes to it, or stood as head when
 * it got its number, also when another heads the school by now; before that the one who signs for
 * the school.
 */
@Component
public class Signature {

  private final IssuedPapers issued;
  private final StillApproved still;
  private final PaperReaders readers;
  private final Schools schools;
  private final Staffs staffs;
  private final People people;

  Signature(
      IssuedPapers issued,
      StillApproved still,
      PaperReaders readers,
      Schools schools,
      Staffs staffs,
      People people) {
    this.issued = issued;
    this.still = still;
    this.readers = readers;
    this.schools = schools;
    this.staffs = staffs;
    this.people = people;
  }

  /**
   * @param code of the kind of paper
   * @param subject whom it is of; 0 for the programme
   * @param reader for whom it is drawn
   * @return empty where the school has no head in the bot
   */
  public String of(Programme programme, String code, long subject, Person reader) {
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme.id(), code, subject)
        .map(paper -> of(paper, programme, reader))
        .orElseGet(() -> signs(programme));
  }

  private String of(IssuedPaper paper, Programme programme, Person reader) {
    boolean approved = paper.word().approvedAt().isPresent();
    if (approved && still.since(programme, paper).isEmpty()) {
      return signs(programme);
    }
    boolean numbered = paper.number().isPresent();
    return of(programme, paper.word(), numbered, paper.headOfThen(), reader);
  }

  /**
   * On which day of the school a head has said yes to it; empty while he is asked, also anew, and
   * once it has become another: then the day is written in by hand.
   */
  public Optional<LocalDate> approvedOn(Programme programme, String code, long subject) {
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme.id(), code, subject)
        .flatMap(paper -> still.since(programme, paper))
        .map(yes -> LocalDate.ofInstant(yes, schools.get(programme.school()).zone()));
  }

  /**
   * @param word what a head has said to the paper; what waits for it he reads above his own name
   * @param numbered whether it has its number: nobody who has come since stands under it
   * @param then who stood as head when it got its number; empty where the bot knew none
   */
  public String of(
      Programme programme,
      HeadsWord word,
      boolean numbered,
      Optional<PersonId> then,
      Person reader) {
    if (word.isWaiting() && readers.isHead(reader, programme)) {
      return reader.name().orElse("");
    }
    return word.approvedAt()
        .flatMap(yes -> word.decidedBy())
        .or(() -> then)
        .map(this::name)
        .orElseGet(() -> numbered ? "" : signs(programme));
  }

  private String signs(Programme programme) {
    return staffs.signs(programme.school()).map(Staff::person).map(this::name).orElse("");
  }

  /** Who was erased since has none. */
  private String name(PersonId head) {
    return people.findById(head.value()).flatMap(Person::name).orElse("");
  }
}
