package ru.tandem.council.bot;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.CouncilWords;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Application;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.bot.PairWords;
import ru.tandem.people.Person;

/**
 * A proposed pair as the council reads it: who they are, and why these two in the words that the
 * pair itself would read. What anybody has chosen or answered is not in it.
 */
@Component
class PairForCouncil {

  private static final String POST = "post";

  private final Participants participants;
  private final CouncilWords said;
  private final PairWords words;

  PairForCouncil(Participants participants, CouncilWords said, PairWords words) {
    this.participants = participants;
    this.said = said;
    this.words = words;
  }

  /**
   * @param preface what has just been done; may be empty
   */
  Screen of(Person member, Proposal pair, Text preface) {
    Text text =
        Text.paragraphs(
            preface,
            Text.of("council.pair." + pair.state(), words.names(pair)),
            Text.lines(
                Text.of("matching.card.mentee", who(pair.mentee())),
                Text.of("matching.card.mentor", who(pair.mentor()))),
            Text.lines(
                Text.of("matching.card.why"),
                words.reasons(participants.get(pair.mentee()), pair.explanation().brief())),
            said.of(member.id(), pair).map(PairForCouncil::own).orElse(Text.empty()),
            Text.of("council.between"));
    return Screen.of(text)
        .with(
            Button.press("council.say", CouncilPairs.SAY, pair.id()),
            Button.press("council.fine", "council.pair.fine", pair.id()))
        .with(
            Button.press("council.pairs.all", "council.pairs", pair.programme(), 0), Button.home());
  }

  static Text own(CouncilWord word) {
    return word.isRemark() ? Text.of("council.own", word.words()) : Text.of("council.own.fine");
  }

  /** Name and class, or what somebody grown up works as. */
  private Text who(ParticipantId id) {
    Participant participant = participants.get(id);
    Application application = words.application(participant);
    Text name = words.name(participant.person());
    return application
        .grade()
        .map(grade -> Text.of("matching.who", name, grade))
        .or(() -> application.words(POST).map(post -> Text.of("council.pair.post", name, post)))
        .orElse(name);
  }
}
