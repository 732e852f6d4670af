package ru.tandem.gatherings;

import java.util.List;

/**
 * Somebody who had a place takes part no longer: those who waited for one have it.
 *
 * @param guests at least one, to be told
 */
public record PlacesGiven(GatheringId gathering, List<Guest> guests) {}
