package ru.tandem.feedback.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.EndMoved;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.HearsOfMove;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Those who work in pairs, and their families, hear that the season ends on another day. */
@Component
class SeasonNews implements HearsOfMove {

  private final Programmes programmes;
  private final Tandems tandems;
  private final Participants participants;
  private final Guardians guardians;
  private final People people;
  private final Surveys surveys;
  private final FinishSeason season;
  private final Chats chats;

  SeasonNews(
      Programmes programmes,
      Tandems tandems,
      Participants participants,
      Guardians guardians,
      People people,
      Surveys surveys,
      FinishSeason season,
      Chats chats) {
    this.programmes = programmes;
    this.tandems = tandems;
    this.participants = participants;
    this.guardians = guardians;
    this.people = people;
    this.surveys = surveys;
    this.season = season;
    this.chats = chats;
  }

  @EventListener
  void on(EndMoved moved) {
    Programme programme = programmes.get(moved.programme());
    List<Participant> working = working(programme.id());
    Text news = news(programme, moved.ended());
    for (PersonId person : people(working)) {
      List<Participant> parts =
          working.stream().filter(one -> one.person().equals(person)).toList();
      Text survey = moved.surveyTakenBack() ? survey(parts, programme) : Text.empty();
      tell(person, Text.paragraphs(news, survey));
    }
    families(working)
        .forEach(
            (guardian, children) ->
                tell(
                    guardian,
                    Text.paragraphs(
                        Text.of(
                            "tandems.news.child",
                            Text.list(children.stream().map(this::name).toList())),
                        news)));
  }

  @Override
  public int hear(Programme programme) {
    List<Participant> working = working(programme.id());
    Set<PersonId> all = people(working);
    all.addAll(families(working).keySet());
    return all.size();
  }

  /** Those who rest too: they come back to a season that ends on this day. */
  private List<Participant> working(ProgrammeId programme) {
    Set<ParticipantId> parts = new LinkedHashSet<>();
    tandems.findByProgrammeIdOrderById(programme).stream()
        .filter(tandem -> !tandem.isEnded())
        .map(Tandem::participants)
        .forEach(parts::addAll);
    return parts.stream().map(participants::get).filter(Participant::isIn).toList();
  }

  private static Set<PersonId> people(List<Participant> some) {
    Set<PersonId> people = new LinkedHashSet<>();
    some.forEach(one -> people.add(one.person()));
    return people;
  }

  /** Whoever takes part himself hears it once. */
  private Map<PersonId, List<PersonId>> families(List<Participant> working) {
    Map<PersonId, List<PersonId>> families = new LinkedHashMap<>();
    Set<PersonId> own = people(working);
    for (PersonId child : own) {
      for (Guardianship row : guardians.of(child)) {
        if (!own.contains(row.guardian())) {
          families.computeIfAbsent(row.guardian(), one -> new ArrayList<>()).add(child);
        }
      }
    }
    return families;
  }

  private static Text news(Programme programme, LocalDate ended) {
    String key =
        programme.endsOn().isAfter(ended) ? "feedback.season.longer" : "feedback.season.shorter";
    return Text.of(key, programme.title(), programme.endsOn());
  }

  private Text survey(List<Participant> parts, Programme programme) {
    boolean answered =
        parts.stream().allMatch(one -> surveys.answer(one, Survey.FINAL).isPresent());
    return answered
        ? Text.of("feedback.season.kept")
        : Text.of("feedback.season.later", season.asksOn(programme));
  }

  private Text name(PersonId person) {
    return Text.words(people.get(person).name().orElse(""));
  }

  private void tell(PersonId person, Text news) {
    chats.tell(person, Screen.of(news).with(Button.home()), Urgency.REMINDER);
  }
}
