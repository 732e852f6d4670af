package ru.tandem.monitoring.figures;

import java.util.Set;

/**
 * One figure as the answers give it now, shown or not.
 *
 * @param people whose answers it is made of
 */
record Figure(FigureKey key, Set<Long> people, Sums sums) {}
