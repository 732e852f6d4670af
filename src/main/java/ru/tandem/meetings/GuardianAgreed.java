package ru.tandem.meetings;

/** A guardian lets a minor come to a meeting. */
public record GuardianAgreed(GuardianWordId word) {}
