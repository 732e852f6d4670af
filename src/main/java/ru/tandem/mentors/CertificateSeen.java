package ru.tandem.mentors;

/** The curator has looked at a paper and written down until when it holds. */
public record CertificateSeen(long certificate) {}
