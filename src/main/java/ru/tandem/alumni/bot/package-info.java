/** What next, in the chat: of those who were here, of their families, and of the curator. */
package ru.tandem.alumni.bot;
