/**
 * How the bot talks: forms that ask, screens that show, presses and commands that are answered, and
 * the dispatcher that handles one update in one transaction. Knows neither the messenger nor any
 * feature: features hand in their dialogues, presses and parts of the home screen as beans.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"people", "delivery", "database", "config"})
package ru.tandem.conversation;
