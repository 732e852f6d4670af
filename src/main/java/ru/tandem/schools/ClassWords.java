package ru.tandem.schools;

/** How a calendar calls some of the classes. */
public interface ClassWords {

  /** Whether pupils of that grade are among them. */
  boolean include(String words, int grade);
}
