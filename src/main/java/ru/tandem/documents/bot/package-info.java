/** What all papers of a programme have in common, in the words of the chat. */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.documents.bot;
