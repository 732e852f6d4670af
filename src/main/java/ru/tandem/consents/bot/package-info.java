/** How consents are asked for, given, confirmed, shown and taken back in the chat. */
package ru.tandem.consents.bot;
