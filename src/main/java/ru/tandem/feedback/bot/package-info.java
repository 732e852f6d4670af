/**
 * How people are asked how they are doing, and how grown-ups are called, in the chat; {@link
 * RemindOfSurvey}, by which others remind of what is owed.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.feedback.bot;
