/** How a curator fills the list of a programme and sees who of it has come. */
package ru.tandem.roster.bot;
