package ru.tandem.enrolment;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Nights;
import ru.tandem.delivery.QuietHours;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolSettings;
import ru.tandem.schools.SettingsOfSchools;

/** People are left in peace in the quiet hours of their schools. */
@Component
class SchoolNights implements Nights {

  private static final List<QuietHours> USUAL = List.of(QuietHours.NIGHT);

  private final Belonging belonging;
  private final SettingsOfSchools settings;

  SchoolNights(Belonging belonging, SettingsOfSchools settings) {
    this.belonging = belonging;
    this.settings = settings;
  }

  /** Mostly no school has any of its own: then nobody's schools are looked for. */
  @Override
  public List<QuietHours> of(Person person) {
    if (!settings.existsByQuietFromNotNull()) {
      return USUAL;
    }
    List<QuietHours> own =
        belonging.schools(person.id()).stream()
            .map(settings::of)
            .map(SchoolSettings::quietHours)
            .distinct()
            .toList();
    return own.isEmpty() ? USUAL : own;
  }
}
