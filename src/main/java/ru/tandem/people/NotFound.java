package ru.tandem.people;

/** There is no such thing, or this person may not see it: the answer is the same for both. */
public class NotFound extends RuntimeException {}
