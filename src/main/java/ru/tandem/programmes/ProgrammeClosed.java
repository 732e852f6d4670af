package ru.tandem.programmes;

import ru.tandem.people.PersonId;

/** A season is over for everybody: nothing of it is asked, offered or reminded of any more. */
public record ProgrammeClosed(ProgrammeId programme, PersonId by) {}
