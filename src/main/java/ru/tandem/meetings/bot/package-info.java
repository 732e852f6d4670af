/** How meetings are proposed, agreed, remembered and told about in the chat. */
package ru.tandem.meetings.bot;
