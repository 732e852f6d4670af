package ru.tandem.tandems;

import java.time.LocalDate;
import ru.tandem.people.PersonId;

/**
 * Who rests already does so until another day.
 *
 * @param who the mentor for all
 */
public record RestMoved(TandemId tandem, PersonId who, LocalDate until) {}
