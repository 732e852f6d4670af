package ru.tandem.matching;

/** Two people who worked together have parted before the end; both wait for a pair again. */
public record PairParted(ProposalId proposal) {}
