/** Where curators keep the cards of partners, and where a partner's coordinator sees his people. */
package ru.tandem.partners.bot;
