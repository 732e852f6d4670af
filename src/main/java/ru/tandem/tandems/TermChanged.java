package ru.tandem.tandems;

import java.time.LocalDate;

/** A tandem works until another day than before. */
public record TermChanged(TandemId tandem, LocalDate until) {}
