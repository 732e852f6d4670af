/** Questions to ready mentors, in the chat. */
package ru.tandem.advice.bot;
