/**
 * How consents are asked for, given, confirmed, shown and taken back in the chat. Features that lie
 * higher add what a guardian may know of the child by a {@link ru.tandem.consents.bot.ChildPart}.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.consents.bot;
