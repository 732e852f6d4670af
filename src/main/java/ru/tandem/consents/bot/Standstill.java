package ru.tandem.consents.bot;

import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;

/** What rests when somebody's part does: of a pair is spoken only where there is one. */
final class Standstill {

  private Standstill() {}

  /** "The participation", or "the participation and the pair". */
  static Text of(Participant participant) {
    return Text.of(hasPair(participant) ? "consents.rests.pair" : "consents.rests");
  }

  /** What is added to "it stops at once"; empty where there is no pair. */
  static Text withPair(Participant participant) {
    return hasPair(participant) ? Text.of("consents.rests.too") : Text.empty();
  }

  private static boolean hasPair(Participant participant) {
    return participant.has(Step.PAIRED);
  }
}
