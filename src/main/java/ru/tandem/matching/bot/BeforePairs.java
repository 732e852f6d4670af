package ru.tandem.matching.bot;

import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.ProgrammeId;

/** What a feature knows that a curator should think of before there are pairs. */
public interface BeforePairs {

  Optional<Text> note(ProgrammeId programme);
}
