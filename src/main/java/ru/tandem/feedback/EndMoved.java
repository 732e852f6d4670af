package ru.tandem.feedback;

import java.time.LocalDate;
import ru.tandem.programmes.ProgrammeId;

/**
 * A season ends on another day.
 *
 * @param ended its last day before
 * @param surveyTakenBack everybody had been asked how it was, and will be asked later
 */
public record EndMoved(ProgrammeId programme, LocalDate ended, boolean surveyTakenBack) {}
