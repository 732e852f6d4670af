package ru.tandem.meetings;

import java.util.List;
import ru.tandem.people.PersonId;

/**
 * Whether these minors may come to a meeting is for their guardians to say.
 *
 * @param agreed it has been agreed on just now, and the news of that say so
 */
public record GuardiansAsked(MeetingId meeting, List<PersonId> children, boolean agreed) {}
