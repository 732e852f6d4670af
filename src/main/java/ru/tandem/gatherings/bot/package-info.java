/** How gatherings are planned, answered and attended in the chat. */
package ru.tandem.gatherings.bot;
