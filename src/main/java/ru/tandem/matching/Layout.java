package ru.tandem.matching;

import java.util.List;

/**
 * How the drafts lie, and whom curators have ruled out: enough to lay it so again.
 *
 * @param drafts by the parts that people have in the programme
 * @param bans by people
 */
record Layout(List<Laid> drafts, List<Ban> bans) {

  record Laid(long mentor, long mentee, boolean locked, Explanation why) {}

  record Ban(long mentor, long mentee) {}
}
