package ru.tandem.schools;

import org.springframework.data.jpa.repository.JpaRepository;

/** The settings of each school. */
public interface SettingsOfSchools extends JpaRepository<SchoolSettings, Long> {

  /** Whether any school has quiet hours of its own. */
  boolean existsByQuietFromNotNull();

  /** To be read; the usual ones where nothing has been decided. */
  default SchoolSettings of(SchoolId school) {
    return findById(school.value()).orElseGet(() -> SchoolSettings.usual(school));
  }

  /** To be changed. */
  default SchoolSettings kept(SchoolId school) {
    return findById(school.value()).orElseGet(() -> save(SchoolSettings.usual(school)));
  }
}
