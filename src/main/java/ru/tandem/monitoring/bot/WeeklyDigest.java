package ru.tandem.monitoring.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.delivery.Urgency;
import ru.tandem.monitoring.Digests;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.DigestHour;
import ru.tandem.schools.OnDuty;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolDeleted;
import ru.tandem.schools.SchoolRound;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SettingsOfSchools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.timetable.OnRound;

/**
 * Every week at the school's own hour, also when nothing happened: to the curators what waits for
 * them, to the head of the school the numbers.
 */
@Component
class WeeklyDigest implements SchoolRound {

  private static final String ROUND = "monitoring.digest";
  private static final String ONCE_A_WEEK = "0 0 %d ? * %.3s";

  private final Schools schools;
  private final SettingsOfSchools settings;
  private final OnDuty duty;
  private final Staffs staffs;
  private final Running running;
  private final Digests digests;
  private final People people;
  private final WriteDigest write;
  private final WeekInNumbers numbers;
  private final Chats chats;

  WeeklyDigest(
      Schools schools,
      SettingsOfSchools settings,
      OnDuty duty,
      Staffs staffs,
      Running running,
      Digests digests,
      People people,
      WriteDigest write,
      WeekInNumbers numbers,
      Chats chats) {
    this.schools = schools;
    this.settings = settings;
    this.duty = duty;
    this.staffs = staffs;
    this.running = running;
    this.digests = digests;
    this.people = people;
    this.write = write;
    this.numbers = numbers;
    this.chats = chats;
  }

  @Override
  public String round() {
    return ROUND;
  }

  @Override
  public String hours(School school) {
    DigestHour when = settings.of(school.id()).digest();
    return ONCE_A_WEEK.formatted(when.hour(), when.day());
  }

  @EventListener
  void forget(SchoolDeleted deleted) {
    digests.deleteBySchoolId(deleted.school());
  }

  /** A school that has planned a season before hears nothing between two of them. */
  @OnRound(ROUND)
  void send(String key, Instant now) {
    Optional<School> school = schools.findById(Long.parseLong(key));
    if (school.isEmpty()) {
      return;
    }
    List<Programme> running = this.running.in(school.get(), now);
    boolean between = this.running.isBetween(school.get(), now);
    if (!between && digests.begin(school.get().id(), school.get().zone(), now)) {
      duty.in(school.get().id()).forEach(id -> send(id, school.get(), running));
      if (!running.isEmpty()) {
        heads(school.get()).forEach(id -> sendNumbers(id, school.get(), running));
      }
    }
  }

  /** Who is also a curator there reads the curator's digest. */
  private List<PersonId> heads(School school) {
    List<PersonId> curators = staffs.curatorsOf(school.id());
    return staffs.findBySchoolIdAndRoleOrderById(school.id(), StaffRole.OBSERVER).stream()
        .map(Staff::person)
        .filter(head -> !curators.contains(head))
        .toList();
  }

  private void send(PersonId curator, School school, List<Programme> running) {
    chats.tell(curator, write.weekly(people.get(curator), school, running), Urgency.REMINDER);
  }

  private void sendNumbers(PersonId head, School school, List<Programme> running) {
    chats.tell(head, numbers.of(people.get(head), school, running), Urgency.REMINDER);
  }
}
