package ru.tandem.roadmap;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeCopied;
import ru.tandem.programmes.ProgrammePlanned;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.SeasonMoved;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** A programme gets a copy of the template, dated by its own days. */
@Component
class LayRoadmap {

  /** Who plans late is not late with everything at once. */
  private static final int DAYS_FOR_WHAT_IS_PAST = 7;

  private final Programmes programmes;
  private final RoadmapActions actions;
  private final RoadmapTemplate template;
  private final Schools schools;
  private final Staffs staffs;
  private final Clock clock;

  LayRoadmap(
      Programmes programmes,
      RoadmapActions actions,
      RoadmapTemplate template,
      Schools schools,
      Staffs staffs,
      Clock clock) {
    this.programmes = programmes;
    this.actions = actions;
    this.template = template;
    this.schools = schools;
    this.staffs = staffs;
    this.clock = clock;
  }

  @EventListener
  void on(ProgrammePlanned planned) {
    of(programmes.get(planned.programme()));
  }

  List<RoadmapAction> of(Programme programme) {
    if (actions.findByProgrammeIdOrderByPlace(programme.id()).isEmpty()) {
      actions.saveAll(template(programme));
    }
    return actions.findByProgrammeIdOrderByPlace(programme.id());
  }

  /** The same for who only looks: where none is laid yet, nothing is kept. */
  List<RoadmapAction> look(Programme programme) {
    List<RoadmapAction> laid = actions.findByProgrammeIdOrderByPlace(programme.id());
    return laid.isEmpty() ? template(programme) : laid;
  }

  private List<RoadmapAction> template(Programme programme) {
    List<RoadmapAction> all = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (RoadmapTemplate.Planned planned : template.actions(stage)) {
        int place = stage.number() * 100 + template.actions(stage).indexOf(planned);
        RoadmapAction action = RoadmapAction.of(programme.id(), stage, place, planned);
        action.falls(due(planned, programme));
        all.add(action);
      }
    }
    return all;
  }

  private LocalDate due(RoadmapTemplate.Planned planned, Programme programme) {
    LocalDate due = template.due(planned, programme.startsOn(), programme.endsOn());
    LocalDate today = today(programme);
    return due.isBefore(today) ? today.plusDays(DAYS_FOR_WHAT_IS_PAST) : due;
  }

  private LocalDate today(Programme programme) {
    return LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
  }

  /** What lies ahead, and the curator has not dated himself, goes with the season's dates. */
  @EventListener
  void on(SeasonMoved changed) {
    Programme programme = programmes.get(changed.programme());
    LocalDate today = today(programme);
    Map<String, RoadmapAction> laid =
        actions.findByProgrammeIdOrderByPlace(programme.id()).stream()
            .collect(Collectors.toMap(LayRoadmap::key, Function.identity()));
    for (Stage stage : Stage.values()) {
      for (RoadmapTemplate.Planned planned : template.actions(stage)) {
        RoadmapAction action = laid.get(stage + "." + planned.code());
        if (action != null) {
          action.follows(template.due(planned, programme.startsOn(), programme.endsOn()), today);
        }
      }
    }
  }

  /**
   * What the curator dated himself last time is dated so again, that much later and on a day of
   * work; who answered for it answers for it again, as long as he is on the staff.
   */
  @EventListener
  void on(ProgrammeCopied copied) {
    Programme last = programmes.get(copied.last());
    Programme next = programmes.get(copied.next());
    Map<String, RoadmapAction> before =
        actions.findByProgrammeIdOrderByPlace(last.id()).stream()
            .collect(Collectors.toMap(LayRoadmap::key, Function.identity()));
    int years = next.startsOn().getYear() - last.startsOn().getYear();
    for (RoadmapAction action : of(next)) {
      RoadmapAction then = before.get(key(action));
      if (then != null && then.isMoved()) {
        action.move(workday(then.dueOn(), years), clock.instant());
      }
      if (then != null) {
        entrust(action, then, next.school());
      }
    }
  }

  /** A day of work stays one: the same day of another year may be a Sunday. */
  private static LocalDate workday(LocalDate then, int years) {
    LocalDate day = then.plusYears(years);
    while (isWeekend(day) && !isWeekend(then)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  private void entrust(RoadmapAction action, RoadmapAction then, SchoolId school) {
    then.responsibleName().ifPresent(action::entrust);
    then.responsible()
        .filter(
            person ->
                staffs.leading(school).stream().anyMatch(staff -> staff.person().equals(person)))
        .ifPresent(action::entrust);
  }

  private static String key(RoadmapAction action) {
    return action.stage() + "." + action.code();
  }
}
