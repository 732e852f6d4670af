/** How a curator sees the roadmap of a programme, changes it and is reminded of it. */
package ru.tandem.roadmap.bot;
