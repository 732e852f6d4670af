package ru.tandem.conversation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks a form. The method of a {@link Bot} takes the person and then what the form is about, as it
 * was given when the form was begun (an id, a number, a date, an enum, words; several are parted by
 * a colon, a dash or a slash; none when it is about nothing), and returns the {@link Form}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnForm {

  /** The form, as {@code feature.form}. */
  String value();
}
