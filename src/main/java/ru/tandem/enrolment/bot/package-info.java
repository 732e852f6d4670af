/** How people come in by the chat, and {@link ApplicantPart}, by which features join their card. */
@org.springframework.modulith.NamedInterface("bot")
package ru.tandem.enrolment.bot;
