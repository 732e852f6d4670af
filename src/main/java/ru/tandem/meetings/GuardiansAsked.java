package ru.tandem.meetings;

/** Whether minors may come to a meeting is for their guardians to say. */
public record GuardiansAsked(MeetingId meeting) {}
