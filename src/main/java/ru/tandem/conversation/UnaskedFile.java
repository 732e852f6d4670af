package ru.tandem.conversation;

/**
 * A file that somebody sent without being asked for one.
 *
 * @param id by which the buttons under it know it
 * @param fileId as the messenger calls it
 * @param name as its owner calls it; empty for most pictures
 */
public record UnaskedFile(long id, String fileId, String name, boolean picture) {}
