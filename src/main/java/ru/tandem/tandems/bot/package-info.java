/** The chat side of the pairs, and {@link TandemPart}, by which other features join their card. */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.tandems.bot;
