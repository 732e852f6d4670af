package ru.tandem.meetings;

import ru.tandem.tandems.TandemId;

/** Meetings of this tandem have come or gone, and nothing else tells of each. */
public record EntriesChanged(TandemId tandem) {}
