/** The council's screens, and what the curator and the pairs read of its words. */
package ru.tandem.council.bot;
