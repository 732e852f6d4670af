package ru.tandem.schools.bot;

import ru.tandem.schools.SchoolId;

/** What a feature lets the curators of a school decide. */
public interface SettingsPart {

  void show(SchoolId school, SettingsScreen screen);
}
