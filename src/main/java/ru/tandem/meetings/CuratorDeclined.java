package ru.tandem.meetings;

import java.util.Optional;
import ru.tandem.people.PersonId;

/**
 * The curator who was to come to a first meeting cannot.
 *
 * @param other who comes instead; empty for nobody
 */
public record CuratorDeclined(MeetingId meeting, Optional<PersonId> other) {}
