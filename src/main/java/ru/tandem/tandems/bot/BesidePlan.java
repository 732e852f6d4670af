package ru.tandem.tandems.bot;

import java.util.List;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;

/** What a feature has to tell the readers of a plan. */
public interface BesidePlan {

  /** Empty for nothing. */
  Text of(Person reader, Tandem tandem);

  /** What this reader can do with it. */
  List<Button> acts(Person reader, Tandem tandem);
}
