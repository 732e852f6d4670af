/**
 * The curator's screens about pairs, the offers to both sides; {@link BeforePairs}, by which other
 * features tell what to think of first, and {@link BesidePairs}, by which they join the board.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.matching.bot;
