package ru.tandem.programmes;

import ru.tandem.people.ErasedRows;
import ru.tandem.people.PersonId;

/**
 * What this programme keeps of somebody is to be forgotten, who may go on elsewhere: every module
 * erases what it stores about the person here, and counts the rows.
 */
public record ErasedFromProgramme(PersonId person, ProgrammeId programme, ErasedRows rows) {}
