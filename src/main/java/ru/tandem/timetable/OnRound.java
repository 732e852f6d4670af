package ru.tandem.timetable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does what comes round by the calendar (see {@link Rounds}). The method takes the key that the
 * round was set for and the present moment, and runs in a transaction. It may be called twice for
 * the same hour and then does nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnRound {
  String value();
}
