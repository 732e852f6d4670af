package ru.tandem.delivery;

/** The messenger refuses to take anything to that chat; the person is marked as blocked. */
public record ChatUnreachable(long chatId) {}
