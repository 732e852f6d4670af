/** How a curator plans information events, passes the word on and tells how many came. */
package ru.tandem.outreach.bot;
