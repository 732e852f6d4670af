package ru.tandem.outreach.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.outreach.InformationEvent;
import ru.tandem.outreach.Outreach;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.DayOffQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An information event is held at another time, or elsewhere.
 *
 * <pre>
 *   (проверка: день, время, место)   [2]
 *   Во сколько начнём?               17:30
 *   (проверка)                       [Всё верно, отправить]
 * </pre>
 */
@Bot
class EventChanges {

  private static final String MOVE = "outreach.move";

  private final Outreach outreach;
  private final Programmes programmes;
  private final Schools schools;
  private final EventCard card;
  private final EventNews news;
  private final DayOffQuestion daysOff;
  private final Chats chats;
  private final Clock clock;

  EventChanges(
      Outreach outreach,
      Programmes programmes,
      Schools schools,
      EventCard card,
      EventNews news,
      DayOffQuestion daysOff,
      Chats chats,
      Clock clock) {
    this.outreach = outreach;
    this.programmes = programmes;
    this.schools = schools;
    this.card = card;
    this.news = news;
    this.daysOff = daysOff;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress(MOVE)
  Reply move(Person curator, long id) {
    return Reply.begin(MOVE, id + ":" + Form.mark(known(outreach.ahead(curator, id))));
  }

  @OnForm(MOVE)
  Form moving(Person curator, long id, long begunFrom) {
    InformationEvent event = outreach.ahead(curator, id);
    LocalDate today = LocalDate.now(clock.withZone(school(event).zone()));
    return EventForms.whenAndWhere(Form.named(MOVE), today, today, daysOff, school(event).id())
        .knowing(() -> known(event))
        .whileItStands(begunFrom, meanwhile -> card.of(curator, event, meanwhile))
        .review()
        .then(answers -> moved(curator, event, answers));
  }

  /** On a day off it is the day that is asked for first. */
  private Map<String, JsonNode> known(InformationEvent event) {
    ZonedDateTime at = event.startsAt().atZone(school(event).zone());
    Map<String, JsonNode> known = new HashMap<>();
    known.put("time", Kinds.answer(at.toLocalTime()));
    known.put("place", StringNode.valueOf(event.place()));
    if (!daysOff.isOff(school(event).id(), at.toLocalDate())) {
      known.put("day", StringNode.valueOf(at.toLocalDate().toString()));
    }
    return known;
  }

  private Reply moved(Person curator, InformationEvent event, Answers answers) {
    School school = school(event);
    ZoneId zone = school.zone();
    Instant startsAt = answers.date("day").atTime(answers.time("time")).atZone(zone).toInstant();
    String place = answers.text("place");
    if (!startsAt.isAfter(clock.instant())) {
      return card.of(curator, event, Text.of("outreach.move.past"));
    }
    if (startsAt.equals(event.startsAt()) && place.equals(event.place())) {
      return card.of(curator, event, Text.of("outreach.move.nothing"));
    }
    Text before = Text.of("outreach.was", event.when(), event.place());
    String label =
        chats.plain(
            Text.of("outreach.label", answers.date("day")), Voice.outward(school.language(), zone));
    outreach.move(event, startsAt, place, label);
    return card.of(curator, event, news.moved(event, before));
  }

  private School school(InformationEvent event) {
    return schools.get(programmes.get(event.programme()).school());
  }
}
