package ru.tandem.localacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.KeptFile;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolContent;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** The curators of a school keep its register of local acts; its head reads it. */
@Component
public class KeepRegister implements SchoolContent {

  private final LocalActs acts;
  private final Schools schools;
  private final Staffs staffs;
  private final Clock clock;

  KeepRegister(LocalActs acts, Schools schools, Staffs staffs, Clock clock) {
    this.acts = acts;
    this.schools = schools;
    this.staffs = staffs;
    this.clock = clock;
  }

  /** A school that has entered its acts is not taken out of the bot. */
  @Override
  public boolean isIn(SchoolId school) {
    return acts.existsBySchoolId(school);
  }

  /** The day in the school. */
  public LocalDate today(SchoolId school) {
    return LocalDate.ofInstant(clock.instant(), schools.get(school).zone());
  }

  /** The latest first. */
  public List<LocalAct> in(SchoolId school) {
    return acts.findBySchoolIdOrderByDatedDescIdDesc(school);
  }

  /**
   * @throws NotFound for who is neither curator nor head of the school
   */
  public SchoolId readable(Person reader, SchoolId school) {
    boolean head =
        staffs.existsBySchoolIdAndPersonIdAndRole(school, reader.id(), StaffRole.OBSERVER);
    if (!head) {
      staffs.requireCurator(reader, school);
    }
    return school;
  }

  /**
   * @throws NotFound when there is none, or who asks may not read it
   */
  public LocalAct read(Person reader, long id) {
    LocalAct act = acts.findById(id).orElseThrow(NotFound::new);
    readable(reader, act.school());
    return act;
  }

  /**
   * @throws NotFound when there is none, or who asks is no curator of its school
   */
  public LocalAct of(Person curator, long id) {
    LocalAct act = acts.findById(id).orElseThrow(NotFound::new);
    staffs.requireCurator(curator, act.school());
    return act;
  }

  /** Those that change it, the earliest first. */
  public List<LocalAct> amending(LocalAct act) {
    return acts.findByAmendsIdOrderByDatedAscIdAsc(act.id());
  }

  /**
   * A new one stands in the register.
   *
   * @param replaces what it amends is in force no more
   */
  public LocalAct enter(Person curator, SchoolId school, LocalAct.Entry entry, boolean replaces) {
    staffs.requireCurator(curator, school);
    LocalDate today = today(school);
    if (entry.amends() != null && replaces) {
      LocalAct former = of(curator, entry.amends());
      if (former.endedOn().isEmpty()) {
        former.ends(today);
      }
    }
    return acts.save(LocalAct.of(school, entry, curator.id(), today));
  }

  public LocalAct correct(Person curator, long id, LocalAct.Entry entry) {
    LocalAct act = of(curator, id);
    act.isCorrected(entry);
    return act;
  }

  public LocalAct keepFiles(Person curator, long id, List<KeptFile> files) {
    LocalAct act = of(curator, id);
    act.has(files);
    return act;
  }

  /**
   * @param until null for one that has no term
   */
  public LocalAct review(Person curator, long id, LocalDate until) {
    LocalAct act = of(curator, id);
    act.isReviewed(until, today(act.school()));
    return act;
  }

  public LocalAct end(Person curator, long id) {
    LocalAct act = of(curator, id);
    act.ends(today(act.school()));
    return act;
  }

  public LocalAct goOn(Person curator, long id) {
    LocalAct act = of(curator, id);
    act.goesOn();
    return act;
  }

  /** It was entered by mistake: those that change it stay, and change nothing. */
  public SchoolId strikeOut(Person curator, long id) {
    LocalAct act = of(curator, id);
    amending(act).forEach(LocalAct::amendsNothing);
    acts.delete(act);
    acts.flush();
    return act.school();
  }

  /** Of which the curators are to hear today that they are to be reviewed; said once. */
  public List<LocalAct> toReview(SchoolId school) {
    LocalDate today = today(school);
    return in(school).stream().filter(act -> act.remind(today)).toList();
  }
}
