package ru.tandem.people;

/**
 * Somebody is to be forgotten: every module erases what it stores about the person, or takes the
 * person out of it, and counts the rows.
 */
public record PersonErased(PersonId person, ErasedRows rows) {}
