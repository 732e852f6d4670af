package ru.tandem.feedback.bot;

import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.feedback.Ratings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** Once a month the question itself comes, and one tap answers it. Until then it is at home too. */
@Bot
@Order(ScreenPlace.RATING)
class RatingBot implements HomePart {

  private final Tandems tandems;
  private final Ratings ratings;
  private final NextMeeting next;
  private final BegunForms begun;
  private final People people;
  private final OfferedQuestions offered;

  RatingBot(
      Tandems tandems,
      Ratings ratings,
      NextMeeting next,
      BegunForms begun,
      People people,
      OfferedQuestions offered) {
    this.tandems = tandems;
    this.ratings = ratings;
    this.next = next;
    this.begun = begun;
    this.people = people;
    this.offered = offered;
  }

  @OnDue(Ratings.DUE)
  void ask(long id, Instant due) {
    Tandem tandem = tandems.get(new TandemId(id));
    if (next.isOpenFor(tandem)) {
      tandem.atWork().forEach(person -> ask(tandem, person, Purpose.RATING));
    }
    ratings.rollOn(tandem);
  }

  /** Half way. */
  @OnDue(Ratings.MID_TERM)
  void askAtMidTerm(long id, Instant due) {
    Tandem tandem = tandems.get(new TandemId(id));
    if (next.isOpenFor(tandem)) {
      tandem.atWork().forEach(person -> ask(tandem, person, Purpose.INTERIM));
    }
  }

  private void ask(Tandem tandem, PersonId person, Purpose purpose) {
    ratings
        .questionnaire(tandem, person, purpose)
        .ifPresent(asked -> offered.lay(person, asked, Ratings.subject(tandem), Urgency.REMINDER));
  }

  @Override
  public void show(Person person, Home home) {
    for (Tandem tandem : tandems.living(person.id())) {
      if (open(tandem, person).filter(asked -> !isAtHome(person, asked, tandem)).isPresent()) {
        home.next(
            45,
            Button.press("feedback.home.rating", "feedback.rating", tandem.id()),
            names(tandem, person));
      }
    }
  }

  /** A mentor of two sees whom it is about. */
  private Text names(Tandem tandem, Person person) {
    return Text.list(
        tandem.opposite(person.id()).stream()
            .map(one -> Text.words(people.get(one).name().orElse("")))
            .toList());
  }

  private boolean isAtHome(Person person, Questionnaire asked, Tandem tandem) {
    return begun.isAtHome(person, asked.dialogue(), Ratings.subject(tandem));
  }

  @OnPress("feedback.rating")
  Reply rate(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    return open(tandem, person)
        .map(asked -> Reply.begin(asked.dialogue(), Ratings.subject(tandem)))
        .orElseThrow(AlreadySettled::new);
  }

  /** Asked, and not answered yet. */
  private Optional<Questionnaire> open(Tandem tandem, Person person) {
    return ratings
        .questionnaire(tandem, person.id())
        .filter(asked -> begun.isBegun(person.id(), asked.dialogue(), Ratings.subject(tandem)));
  }
}
