package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.tandems.Tandem;

/** What a feature has to tell in the journal of a pair; both sides may read all of it. */
public interface JournalPart {

  /** Something that happened. */
  record Entry(Instant at, Text words) {}

  List<Entry> entries(Tandem tandem);
}
