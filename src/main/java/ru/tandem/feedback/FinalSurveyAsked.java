package ru.tandem.feedback;

import ru.tandem.programmes.ProgrammeId;

/** The season draws to its end: everybody who worked in a pair is asked how it was. */
public record FinalSurveyAsked(ProgrammeId programme) {}
