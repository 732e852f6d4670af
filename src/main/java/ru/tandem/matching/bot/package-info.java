/** The curator's screens about pairs, and the offers to both sides. */
package ru.tandem.matching.bot;
