package ru.tandem.conversation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers a command. The method takes the person and returns a {@link Reply}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnCommand {

  /** The command without its slash; its description is the message {@code command.<value>}. */
  String value();

  /**
   * The message that lists plain words by which this is asked for, each beside the next with a bar
   * between; empty for none.
   */
  String said() default "";

  /**
   * Who finds it in the messenger's list of commands; the right itself is checked by the domain.
   */
  Audience[] listed() default {
    Audience.NEWCOMER, Audience.PARTICIPANT, Audience.GUARDIAN, Audience.STAFF, Audience.OPERATOR
  };
}
