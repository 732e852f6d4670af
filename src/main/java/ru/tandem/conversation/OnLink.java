package ru.tandem.conversation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers somebody who came by a link whose code starts with these letters and a dash. The method
 * takes the person and the rest of the code, and returns a {@link Reply}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnLink {
  String value();
}
