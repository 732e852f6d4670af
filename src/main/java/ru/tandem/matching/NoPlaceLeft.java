package ru.tandem.matching;

/** A proposal fell because all places of the mentor are taken; nobody has said no. */
public record NoPlaceLeft(ProposalId proposal) {}
