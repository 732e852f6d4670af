/** How questionnaires are asked in the chat, and how their answers are read there. */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.questionnaires.bot;
