package ru.tandem.mentors.bot;

import java.time.Clock;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.mentors.InterviewNote;
import ru.tandem.mentors.InterviewNotes;
import ru.tandem.people.Person;

/**
 * A curator writes down what came of a talk.
 *
 * <pre>
 *   О чём договорились?     Готов вести двоих, лучше по вторникам.
 * </pre>
 */
@Bot
class NoteDesk {

  private static final String FORM = "mentors.note";

  private final ReviewApplication review;
  private final InterviewNotes notes;
  private final MentorTexts texts;
  private final Clock clock;

  NoteDesk(ReviewApplication review, InterviewNotes notes, MentorTexts texts, Clock clock) {
    this.review = review;
    this.notes = notes;
    this.texts = texts;
    this.clock = clock;
  }

  @OnPress("mentors.note")
  Reply begin(Person curator, ParticipantId id) {
    review.of(curator, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person curator, ParticipantId id) {
    Participant about = review.of(curator, id);
    return Form.named(FORM)
        .intro(Text.of("mentors.note.intro", texts.name(about)))
        .ask("words", Kinds.text(InterviewNote.LONGEST))
        .then(answers -> written(curator, about, answers.text("words")));
  }

  private Reply written(Person curator, Participant of, String words) {
    ParticipantId id = of.id();
    notes.save(InterviewNote.of(id, curator.id(), words, clock.instant()));
    Screen done = Screen.of("mentors.note.done");
    Button card = Button.press("mentors.tocard", "enrolment.card", id);
    if (of.isOver()) {
      return done.with(card, Button.home());
    }
    return done.with(card, Button.press("mentors.round.back", "mentors.round", of.programme(), 0))
        .with(Button.home());
  }
}
