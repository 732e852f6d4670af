package ru.tandem.conversation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers a press. The method takes the presser and then the button's arguments (numbers, words,
 * dates, enums, ids), and returns a {@link Reply}; a screen takes the place of the pressed one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPress {

  /** The action, as {@code feature.act}. */
  String value();

  /** What was pressed is nobody's business: not even the trail of what the staff did tells it. */
  boolean secret() default false;

  /**
   * The message that lists plain words by which this is asked for, each beside the next with a bar
   * between; empty for none.
   */
  String said() default "";

  /**
   * The message that lists other words for its keys, each beside the next with a bar between: who
   * types one of them is shown those keys of his own that press this; empty for none.
   */
  String called() default "";

  /** It only shows what lies there: the keys on it are found by who types how one is called. */
  boolean shelf() default false;
}
