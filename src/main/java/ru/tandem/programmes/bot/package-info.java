/**
 * How a curator plans a programme and sees it. Features that lie higher add what they know about a
 * programme to its screen by a {@link ru.tandem.programmes.bot.ProgrammePart}.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.programmes.bot;
