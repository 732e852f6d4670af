/** The programme's screen, to which every feature adds its lines and buttons. */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.programmes.bot;
