/**
 * How meetings are proposed, agreed, remembered and told about in the chat, and {@link
 * ru.tandem.meetings.bot.AfterMeeting}, by which another feature asks how it was.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.meetings.bot;
