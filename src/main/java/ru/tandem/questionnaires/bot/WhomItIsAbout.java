package ru.tandem.questionnaires.bot;

import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;

/** Knows whom a questionnaire is about: somebody may be asked the same of several people. */
public interface WhomItIsAbout {

  /** Empty where it is about nobody in particular. */
  Optional<Text> whom(Person asked, String subject);
}
