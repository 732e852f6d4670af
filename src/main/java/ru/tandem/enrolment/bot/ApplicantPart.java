package ru.tandem.enrolment.bot;

import ru.tandem.enrolment.Participant;

/** What a feature has to say on the card of a participant, which only a curator ever sees. */
public interface ApplicantPart {

  void show(Participant participant, ApplicantCard card);
}
