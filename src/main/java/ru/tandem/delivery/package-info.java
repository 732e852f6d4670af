/**
 * The post office: what came in is kept until it is handled, what must go out is kept until it has
 * arrived. Inbox, outbox, pace, quiet hours and the budget of messages. It carries messages and
 * never reads them; which messenger they travel by is the carrier's affair.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"people", "database"})
package ru.tandem.delivery;
