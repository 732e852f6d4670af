package ru.tandem.matching;

import ru.tandem.people.PersonId;

/** A proposal fell because this person no longer takes part; nobody has said no. */
public record OfferFell(ProposalId proposal, PersonId gone) {}
