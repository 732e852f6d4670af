package ru.tandem.people;

/** What was asked for has been decided before, or its time is over. Nothing was changed. */
public class AlreadySettled extends RuntimeException {}
