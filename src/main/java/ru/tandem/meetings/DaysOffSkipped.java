package ru.tandem.meetings;

import java.time.LocalDate;
import java.util.List;

/**
 * Regular meetings have passed over days off.
 *
 * @param meeting the next one after them
 */
public record DaysOffSkipped(MeetingId meeting, List<LocalDate> days) {}
