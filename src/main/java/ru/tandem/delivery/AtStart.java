package ru.tandem.delivery;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is done each time the bot has started, by a method without parameters. Updates may be
 * answered already, so it does not matter to them when it happens; what fails is tried again after
 * a growing pause and never keeps the bot from starting. {@link
 * org.springframework.core.annotation.Order} on the method says what comes first.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtStart {}
