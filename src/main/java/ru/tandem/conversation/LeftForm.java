package ru.tandem.conversation;

import java.time.Instant;
import ru.tandem.people.PersonId;

/**
 * A form that was begun and is not finished.
 *
 * @param answered how many of its questions are answered
 * @param of how many there are, by the answers so far
 * @param touchedAt when the last answer was given
 * @param goOn takes the person back to it
 */
public record LeftForm(
    PersonId person,
    String form,
    String subject,
    Text title,
    int answered,
    int of,
    Instant touchedAt,
    Button goOn) {}
