/** How people read, correct and erase what is stored about them, in the chat. */
package ru.tandem.privacy.bot;
