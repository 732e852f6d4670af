package ru.tandem.meetings;

import ru.tandem.tandems.TandemId;

/** A time that is taken: which tandem of the same people meets then, and when exactly. */
public record Clash(TandemId tandem, Appointment at) {}
