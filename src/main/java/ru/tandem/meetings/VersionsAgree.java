package ru.tandem.meetings;

/** Somebody has put his word right, and nothing is left to ask the curator. */
public record VersionsAgree(MeetingId meeting) {}
