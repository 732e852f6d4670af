package ru.tandem.programmes;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Role;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;

/** A curator plans a season of a form of mentoring that this installation has questions for. */
@Component
public class PlanProgramme {

  private static final List<Purpose> NEEDED =
      List.of(Purpose.APPLICATION, Purpose.FIRST, Purpose.FINAL);

  private final List<MentoringForm> forms;
  private final Programmes programmes;
  private final Staffs staffs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanProgramme(
      Questionnaires questionnaires,
      Programmes programmes,
      Staffs staffs,
      ApplicationEventPublisher events,
      Clock clock) {
    this.forms =
        Arrays.stream(MentoringForm.values())
            .filter(form -> isComplete(form, questionnaires))
            .toList();
    this.programmes = programmes;
    this.staffs = staffs;
    this.events = events;
    this.clock = clock;
  }

  /** The forms whose both sides can be asked everything that a season asks. */
  public List<MentoringForm> forms() {
    return forms;
  }

  private static boolean isComplete(MentoringForm form, Questionnaires questionnaires) {
    return NEEDED.stream()
        .allMatch(
            purpose ->
                questionnaires.find(form.directory(), Role.MENTEE, purpose).isPresent()
                    && questionnaires.find(form.directory(), Role.MENTOR, purpose).isPresent());
  }

  public Programme by(Person curator, SchoolId school, Programme.Plan plan) {
    staffs.requireCurator(curator, school);
    Programme programme = programmes.save(Programme.planned(school, plan, clock.instant()));
    events.publishEvent(new ProgrammePlanned(programme.id()));
    return programme;
  }
}
