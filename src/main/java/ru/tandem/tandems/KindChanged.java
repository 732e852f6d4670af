package ru.tandem.tandems;

import ru.tandem.programmes.MentoringKind;

/** Those who work together do so in another way from now on. */
public record KindChanged(TandemId tandem, MentoringKind kind) {}
