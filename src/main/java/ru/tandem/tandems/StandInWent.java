package ru.tandem.tandems;

/**
 * Nobody stands in any more.
 *
 * @param back the mentor himself is there again; else the pair is over, or rests until he comes
 */
public record StandInWent(StandInId standIn, boolean back) {}
