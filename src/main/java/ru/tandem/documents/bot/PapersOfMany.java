package ru.tandem.documents.bot;

import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.programmes.Programme;

/** Knows of whom there is a paper each: the pairs of a programme, its mentors, its mentees. */
public interface PapersOfMany {

  /** One of them, as the button to its paper reads. */
  record One(long id, Text name) {}

  List<One> of(Programme programme, PaperKind kind);
}
