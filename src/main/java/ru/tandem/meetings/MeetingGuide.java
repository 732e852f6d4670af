package ru.tandem.meetings;

import java.util.List;
import ru.tandem.config.Words;

/**
 * What to do at a meeting of some kind, from {@code config/meetings}.
 *
 * @param minutes how long it takes
 * @param mentor a word to the mentor
 * @param mentee a word to the mentee
 */
public record MeetingGuide(
    int minutes, Words title, Words aim, List<Words> steps, Words mentor, Words mentee) {}
