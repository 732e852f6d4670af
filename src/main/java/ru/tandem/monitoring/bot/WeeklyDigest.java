package ru.tandem.monitoring.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.delivery.AtStart;
import ru.tandem.delivery.Urgency;
import ru.tandem.monitoring.Digests;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.DigestHour;
import ru.tandem.schools.DigestMoved;
import ru.tandem.schools.OnDuty;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.SchoolDeleted;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SettingsOfSchools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.timetable.OnRound;
import ru.tandem.timetable.Rounds;

/**
 * Every week at the school's own hour, also when nothing happened: to the curators what waits for
 * them, to the head of the school the numbers.
 */
@Component
class WeeklyDigest {

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
  private final Rounds rounds;

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
      Chats chats,
      Rounds rounds) {
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
    this.rounds = rounds;
  }

  @AtStart
  void setAll() {
    schools.findAll().forEach(this::set);
  }

  @EventListener
  void set(SchoolCreated created) {
    set(schools.get(created.school()));
  }

  @EventListener
  void set(SchoolMoved moved) {
    set(schools.get(moved.school()));
  }

  @EventListener
  void set(DigestMoved moved) {
    set(schools.get(moved.school()));
  }

  @EventListener
  void forget(SchoolDeleted deleted) {
    rounds.cancel(ROUND, deleted.school().toString());
    digests.deleteBySchoolId(deleted.school());
  }

  private void set(School school) {
    DigestHour when = settings.of(school.id()).digest();
    String cron = ONCE_A_WEEK.formatted(when.hour(), when.day());
    rounds.set(ROUND, school.id().toString(), cron, school.zone());
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
