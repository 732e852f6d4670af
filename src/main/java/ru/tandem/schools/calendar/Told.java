package ru.tandem.schools.calendar;

import ru.tandem.schools.DaySpan;
import ru.tandem.schools.SpanKind;

/**
 * What a line has told.
 *
 * @param forWhom the words of the line when it is not for everybody; else empty
 */
record Told(SpanKind kind, DaySpan days, String forWhom) {}
