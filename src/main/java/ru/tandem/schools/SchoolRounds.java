package ru.tandem.schools;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.AtStart;
import ru.tandem.timetable.Rounds;

/**
 * Sets the rounds of each school as long as there is the school: nine in the morning is nine by the
 * clock that it goes by now.
 */
@Component
class SchoolRounds {

  private final Schools schools;
  private final List<SchoolRound> all;
  private final Rounds rounds;

  SchoolRounds(Schools schools, List<SchoolRound> all, Rounds rounds) {
    this.schools = schools;
    this.all = all;
    this.rounds = rounds;
  }

  @AtStart
  void setAll() {
    schools.findAll().forEach(this::set);
  }

  @EventListener
  void on(SchoolCreated created) {
    set(schools.get(created.school()));
  }

  @EventListener
  void on(SchoolMoved moved) {
    set(schools.get(moved.school()));
  }

  @EventListener
  void on(DigestMoved moved) {
    set(schools.get(moved.school()));
  }

  private void set(School school) {
    for (SchoolRound one : all) {
      rounds.set(one.round(), school.id().toString(), one.hours(school), school.zone());
    }
  }

  @EventListener
  void on(SchoolDeleted deleted) {
    all.forEach(one -> rounds.cancel(one.round(), deleted.school().toString()));
  }
}
