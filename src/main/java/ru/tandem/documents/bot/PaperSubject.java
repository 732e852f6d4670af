package ru.tandem.documents.bot;

import ru.tandem.conversation.Voice;
import ru.tandem.documents.PaperKind;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/**
 * What one paper is of, and for whom it is drawn.
 *
 * @param id of the pair or the participant; 0 where the programme is all
 * @param voice how the papers of the school speak
 */
public record PaperSubject(
    PaperKind kind, Programme programme, long id, Person reader, Voice voice) {}
