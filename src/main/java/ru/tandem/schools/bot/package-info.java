/**
 * How operators, curators and heads of schools come and go, and how a school is set up. Features
 * that lie higher add what they let a school decide by a {@link
 * ru.tandem.schools.bot.SettingsPart}.
 */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.schools.bot;
