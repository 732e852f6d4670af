package ru.tandem.meetings;

/** One side has said that they met, and the other has let a week go by without a word. */
public record MeetingUnconfirmed(MeetingId meeting) {}
