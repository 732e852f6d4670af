/** Suggestions and short surveys in the chat, of those who make them and of the curator. */
package ru.tandem.voices.bot;
