/** How the programmes go, told in the chat. */
package ru.tandem.monitoring.bot;
