package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.LocalTime;
import ru.tandem.delivery.QuietHours;

/** What the curators of a school have decided. What they have not, is as usual. */
@Entity
public class SchoolSettings {

  @Id private Long schoolId;
  private String quietFrom;
  private String quietTo;
  private Integer remindEarly;
  private Integer remindLate;

  @Enumerated(EnumType.STRING)
  private Approval approval;

  @Enumerated(EnumType.STRING)
  private DayOfWeek digestDay;

  private Integer digestHour;

  protected SchoolSettings() {}

  static SchoolSettings usual(SchoolId school) {
    SchoolSettings settings = new SchoolSettings();
    settings.schoolId = school.value();
    return settings;
  }

  /** When the bot does not speak first to the people of the school. */
  public QuietHours quietHours() {
    return quietFrom == null
        ? QuietHours.NIGHT
        : new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietTo));
  }

  void rest(QuietHours hours) {
    quietFrom = hours.from().toString();
    quietTo = hours.to().toString();
  }

  public ReminderHours reminders() {
    return remindEarly == null ? ReminderHours.USUAL : new ReminderHours(remindEarly, remindLate);
  }

  void remind(ReminderHours hours) {
    remindEarly = hours.early();
    remindLate = hours.late();
  }

  public DigestHour digest() {
    return digestDay == null ? DigestHour.USUAL : new DigestHour(digestDay, digestHour);
  }

  void sumUp(DigestHour when) {
    digestDay = when.day();
    digestHour = when.hour();
  }

  public Approval approval() {
    return approval == null ? Approval.BOTH : approval;
  }

  void approve(Approval whom) {
    approval = whom;
  }
}
