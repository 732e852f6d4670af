/**
 * The chat side of the pairs; {@link TandemPart}, by which other features join their card, and
 * {@link BesidePlan}, by which they join the plan.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.tandems.bot;
