package ru.tandem.feedback.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.feedback.Ratings;
import ru.tandem.feedback.WhatWasSaid;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Scores;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;

/**
 * A rating that has fallen, or is far from that of the other side, is shown to the curator with the
 * words that were written. One so low that somebody should look at once is a concern instead.
 */
@Component
class RatingNotes {

  private static final String KEY = "rating";
  private static final String WORDS = "comment";
  private static final int FALL = 3;
  private static final int GAP = 4;

  private final Questionnaires questionnaires;
  private final Responses responses;
  private final WhatWasSaid said;
  private final Ratings ratings;
  private final Tandems tandems;
  private final CuratorsHear curators;
  private final People people;

  RatingNotes(
      Questionnaires questionnaires,
      Responses responses,
      WhatWasSaid said,
      Ratings ratings,
      Tandems tandems,
      CuratorsHear curators,
      People people) {
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.said = said;
    this.ratings = ratings;
    this.tandems = tandems;
    this.curators = curators;
    this.people = people;
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    Questionnaire asked = questionnaires.byId(answered.questionnaire()).orElseThrow();
    Response response = responses.findById(answered.response().value()).orElseThrow();
    if (asked.purpose() == Purpose.RATING && Scores.alarming(asked, response).isEmpty()) {
      said.tandem(response.subject())
          .map(tandems::get)
          .filter(tandem -> tandem.has(response.person()))
          .ifPresent(tandem -> compare(tandem, asked, response));
    }
  }

  private void compare(Tandem tandem, Questionnaire asked, Response response) {
    OptionalInt now = response.number(KEY);
    if (now.isEmpty()) {
      return;
    }
    List<Text> lines = new ArrayList<>();
    before(asked, response)
        .ifPresent(
            then -> {
              if (then - now.getAsInt() >= FALL) {
                lines.add(Text.of("feedback.rating.fell", then, now.getAsInt()));
              }
            });
    Optional<TandemMember> one = said.member(response.subject());
    for (PersonId other : others(tandem, response, one)) {
      theirs(tandem, other, response.person())
          .ifPresent(
              mark -> {
                if (Math.abs(mark - now.getAsInt()) >= GAP) {
                  lines.add(Text.of("feedback.rating.gap", name(other), mark, now.getAsInt()));
                }
              });
    }
    if (!lines.isEmpty()) {
      tell(tandem, response, one, lines);
    }
  }

  private static List<PersonId> others(
      Tandem tandem, Response response, Optional<TandemMember> one) {
    return one.map(mentee -> List.of(mentee.person()))
        .orElseGet(() -> tandem.opposite(response.person()));
  }

  private OptionalInt before(Questionnaire asked, Response response) {
    List<Response> history =
        responses.history(response.person(), asked.id(), response.subject()).stream()
            .filter(one -> one.id().value() < response.id().value())
            .toList();
    return history.isEmpty() ? OptionalInt.empty() : history.get(history.size() - 1).number(KEY);
  }

  /** What the other one has said last of the work with this one. */
  private OptionalInt theirs(Tandem tandem, PersonId other, PersonId me) {
    Stream<String> own =
        tandem.mentees().stream().filter(one -> one.person().equals(me)).map(Ratings::subject);
    return ratings.questionnaire(tandem, other).stream()
        .flatMap(
            asked ->
                Stream.concat(own, Stream.of(Ratings.subject(tandem)))
                    .flatMap(about -> responses.latest(other, asked.id(), about).stream()))
        .findFirst()
        .map(one -> one.number(KEY))
        .orElse(OptionalInt.empty());
  }

  private void tell(
      Tandem tandem, Response response, Optional<TandemMember> one, List<Text> lines) {
    String rater = name(response.person());
    Text news =
        one.map(mentee -> Text.of("feedback.rating.news.one", rater, name(mentee.person())))
            .orElseGet(() -> Text.of("feedback.rating.news", rater));
    Text words =
        response.text(WORDS).map(own -> Text.of("feedback.card.words", own)).orElse(Text.empty());
    Screen screen =
        Screen.of(Text.paragraphs(news, Text.lines(lines), words))
            .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
    curators.tell(tandem.programme(), screen, Urgency.BROADCAST);
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }
}
