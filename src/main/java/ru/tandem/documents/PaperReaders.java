package ru.tandem.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.documents.PaperKind.Reader;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** Who may have which paper of a programme: its curators, and the head of the school. */
@Component
public class PaperReaders {

  private final Programmes programmes;
  private final Staffs staffs;

  PaperReaders(Programmes programmes, Staffs staffs) {
    this.programmes = programmes;
    this.staffs = staffs;
  }

  /**
   * @throws NotFound when there is none, or the person has no office in its school
   */
  public Programme of(Person reader, ProgrammeId id) {
    Programme programme = programmes.findById(id.value()).orElseThrow(NotFound::new);
    if (!curates(reader, programme) && !isHead(reader, programme)) {
      throw new NotFound();
    }
    return programme;
  }

  public boolean curates(Person reader, Programme programme) {
    return staffs.isCurator(reader.id(), programme.school());
  }

  public boolean isHead(Person reader, Programme programme) {
    return staffs.existsBySchoolIdAndPersonIdAndRole(
        programme.school(), reader.id(), StaffRole.OBSERVER);
  }

  /** Those whose word a paper waits for. */
  public List<PersonId> heads(Programme programme) {
    return staffs.findBySchoolIdAndRoleOrderById(programme.school(), StaffRole.OBSERVER).stream()
        .map(Staff::person)
        .toList();
  }

  /**
   * @throws NotFound when there is none, or the person does not head its school
   */
  public Programme headed(Person head, ProgrammeId id) {
    Programme programme = programmes.findById(id.value()).orElseThrow(NotFound::new);
    if (!isHead(head, programme)) {
      throw new NotFound();
    }
    return programme;
  }

  public boolean may(Person reader, Programme programme, PaperKind kind) {
    return kind.fits(programme.form()) && has(reader, programme, kind);
  }

  private boolean has(Person reader, Programme programme, PaperKind kind) {
    return kind.readers().contains(Reader.CURATOR) && curates(reader, programme)
        || kind.readers().contains(Reader.HEAD) && isHead(reader, programme);
  }

  /**
   * @throws NotFound for who may not have it
   */
  public void require(Person reader, Programme programme, PaperKind kind) {
    if (!may(reader, programme, kind)) {
      throw new NotFound();
    }
  }
}
