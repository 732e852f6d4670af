package ru.tandem.delivery;

/**
 * Something the messenger delivered.
 *
 * @param updateId the messenger's number of it; the same number is the same arrival
 * @param chatId the chat whose order it must keep; 0 when it belongs to none
 * @param payload as it came, to be read by the door that brought it
 */
public record Arrival(long updateId, long chatId, String payload) {}
