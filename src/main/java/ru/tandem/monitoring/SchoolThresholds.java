package ru.tandem.monitoring;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolDeleted;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;

/** From where on something is worth a look in a school. */
@Component
public class SchoolThresholds {

  private final Thresholds usual;
  private final OwnLimits own;
  private final Staffs staffs;

  SchoolThresholds(MonitoringConfig config, OwnLimits own, Staffs staffs) {
    this.usual = config.thresholds();
    this.own = own;
    this.staffs = staffs;
  }

  public Thresholds of(SchoolId school) {
    Thresholds thresholds = usual;
    for (OwnLimit limit : own.findBySchoolId(school)) {
      thresholds = thresholds.with(limit.limit(), limit.number());
    }
    return thresholds;
  }

  /**
   * @throws NotFound for everybody but a curator of the school
   */
  public void set(Person curator, SchoolId school, Limit limit, int number) {
    staffs.requireCurator(curator, school);
    OwnLimit kept =
        own.findBySchoolIdAndCode(school, limit).orElseGet(() -> OwnLimit.of(school, limit));
    own.save(kept.at(number));
  }

  @EventListener
  void forget(SchoolDeleted deleted) {
    own.deleteBySchoolId(deleted.school());
  }
}
