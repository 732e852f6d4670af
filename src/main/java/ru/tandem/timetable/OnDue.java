package ru.tandem.timetable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does what has become due. The method takes the number of the subject and the moment it was due
 * for, runs in one transaction with the mark that it was done, and is called at most once for each
 * row of the {@link Agenda}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnDue {

  /** The kind, as {@code feature.what}. */
  String value();
}
