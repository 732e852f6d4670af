/**
 * The curator's screens about pairs, the offers to both sides, and {@link BeforePairs}, by which
 * other features tell what to think of first.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.matching.bot;
