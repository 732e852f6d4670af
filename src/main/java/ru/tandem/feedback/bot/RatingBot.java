package ru.tandem.feedback.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
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
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemEnded;
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
      tandem
          .atWork()
          .forEach(
              person ->
                  Ratings.subjects(tandem, person)
                      .forEach(subject -> ask(tandem, person, Purpose.RATING, subject)));
    }
    ratings.rollOn(tandem);
  }

  /** Half way. */
  @OnDue(Ratings.MID_TERM)
  void askAtMidTerm(long id, Instant due) {
    Tandem tandem = tandems.get(new TandemId(id));
    if (next.isOpenFor(tandem)) {
      String subject = Ratings.subject(tandem);
      tandem.atWork().forEach(person -> ask(tandem, person, Purpose.INTERIM, subject));
    }
  }

  private void ask(Tandem tandem, PersonId person, Purpose purpose, String subject) {
    ratings
        .questionnaire(tandem, person, purpose)
        .ifPresent(asked -> offered.lay(person, asked, subject, Urgency.REMINDER));
  }

  /** Who works together no more is not asked how it goes: the question after the end is another. */
  @EventListener
  void over(TandemEnded ended) {
    Tandem tandem = tandems.get(ended.tandem());
    for (PersonId person : tandem.people()) {
      for (Purpose purpose : List.of(Purpose.RATING, Purpose.INTERIM)) {
        ratings
            .questionnaire(tandem, person, purpose)
            .ifPresent(
                asked ->
                    Ratings.everySubject(tandem)
                        .forEach(about -> begun.drop(person, asked.dialogue(), about)));
      }
    }
  }

  @Override
  public void show(Person person, Home home) {
    for (Tandem tandem : tandems.living(person.id())) {
      String all = Ratings.subject(tandem);
      if (isLeft(tandem, person, all)) {
        home.next(
            45,
            Button.press("feedback.home.rating", "feedback.rating", tandem.id()),
            names(tandem, person));
      }
      tandem.mentees().stream()
          .filter(one -> isLeft(tandem, person, Ratings.subject(one)))
          .forEach(
              one ->
                  home.next(
                      45,
                      Button.press(
                          Text.of("feedback.home.rating.one", name(one.person())),
                          "feedback.rating.one",
                          tandem.id(),
                          one.id())));
    }
  }

  private boolean isLeft(Tandem tandem, Person person, String subject) {
    return open(tandem, person, subject)
        .filter(asked -> !begun.isAtHome(person, asked.dialogue(), subject))
        .isPresent();
  }

  /** A mentor of two sees whom it is about. */
  private Text names(Tandem tandem, Person person) {
    return Text.list(
        tandem.opposite(person.id()).stream().map(one -> Text.words(name(one))).toList());
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }

  @OnPress("feedback.rating")
  Reply rate(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    return rate(tandem, person, Ratings.subject(tandem));
  }

  /** The work with one of several. */
  @OnPress("feedback.rating.one")
  Reply rate(Person person, TandemId id, long mentee) {
    Tandem tandem = tandems.of(person, id);
    return tandem.everybody().stream()
        .filter(one -> one.id() == mentee)
        .findFirst()
        .map(one -> rate(tandem, person, Ratings.subject(one)))
        .orElseThrow(NotFound::new);
  }

  private Reply rate(Tandem tandem, Person person, String subject) {
    return open(tandem, person, subject)
        .map(asked -> Reply.begin(asked.dialogue(), subject))
        .orElseThrow(AlreadySettled::new);
  }

  /** Asked, and not answered yet. */
  private Optional<Questionnaire> open(Tandem tandem, Person person, String subject) {
    return ratings
        .questionnaire(tandem, person.id())
        .filter(asked -> begun.isBegun(person.id(), asked.dialogue(), subject));
  }
}
