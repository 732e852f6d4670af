package ru.tandem.documents.bot;

import java.util.Optional;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.programmes.Programme;

/** Knows of an order that has nothing in it yet: it goes to no head, and gets no number. */
public interface StillEmpty {

  /**
   * @param way where something comes into it; empty where that is nobody's to press
   */
  record Lack(Text why, Optional<Button> way) {}

  Optional<Lack> of(Programme programme, PaperKind kind);
}
