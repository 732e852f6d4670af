package ru.tandem.meetings;

/** The curator has said what became of a meeting of which two versions were told. */
public record MeetingJudged(MeetingId meeting, Outcome outcome) {}
