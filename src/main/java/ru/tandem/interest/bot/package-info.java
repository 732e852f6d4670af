/** How people are asked whether they would take part, and how the curator sees the counts. */
package ru.tandem.interest.bot;
