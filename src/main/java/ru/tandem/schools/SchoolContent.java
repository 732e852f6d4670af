package ru.tandem.schools;

/** Knows of something in a school for which the school has to stay. */
public interface SchoolContent {

  boolean isIn(SchoolId school);
}
