package ru.tandem.documents.bot;

import ru.tandem.documents.PaperKind;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/** Has something to write down when a paper is asked for: the drawing itself only reads. */
public interface BeforePaper {

  /**
   * @param of the pair or participant; 0 for the programme
   */
  void asked(Programme programme, PaperKind kind, long of, Person by);
}
