/**
 * The door to Telegram: polls or is called, understands updates, carries messages. The only package
 * (beside the sandbox, which plays the other end) that knows the Bot API.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"delivery", "conversation", "people", "database"})
package ru.tandem.telegram;
