package ru.tandem.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.PastMeeting;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * Gathers what is known about the tandems at work from all who know something: for all pairs of a
 * school in as many queries as for one.
 */
@Component
class ReadSigns {

  private static final Set<Purpose> TOLD =
      Set.of(
          Purpose.RATING,
          Purpose.AFTER_MEETING,
          Purpose.AFTER_TRIAL,
          Purpose.FIRST,
          Purpose.FINAL,
          Purpose.SELF_ASSESSMENT);

  private final Tandems tandems;
  private final Meetings meetings;
  private final Participants participants;
  private final People people;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Surveys surveys;
  private final Schools schools;
  private final Clock clock;

  ReadSigns(
      Tandems tandems,
      Meetings meetings,
      Participants participants,
      People people,
      Questionnaires questionnaires,
      Responses responses,
      Surveys surveys,
      Schools schools,
      Clock clock) {
    this.tandems = tandems;
    this.meetings = meetings;
    this.participants = participants;
    this.people = people;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.surveys = surveys;
    this.schools = schools;
    this.clock = clock;
  }

  /** Of all tandems of these programmes that are at work. */
  Map<Tandem, Signs> of(Collection<Programme> programmes) {
    List<ProgrammeId> ids = programmes.stream().map(Programme::id).toList();
    List<Tandem> working = ids.isEmpty() ? List.of() : tandems.working(ids);
    if (working.isEmpty()) {
      return Map.of();
    }
    WhatIsKnown known = known(programmes, ids, working);
    Map<Tandem, Signs> signs = new LinkedHashMap<>();
    working.forEach(tandem -> signs.put(tandem, known.of(tandem)));
    return signs;
  }

  private WhatIsKnown known(
      Collection<Programme> programmes, List<ProgrammeId> ids, List<Tandem> working) {
    List<Participant> all = participants.findByProgrammeIdInOrderById(ids);
    Set<PersonId> at = new LinkedHashSet<>();
    working.forEach(tandem -> at.addAll(tandem.people()));
    Map<TandemId, List<PastMeeting>> past =
        meetings.past(ids).stream().collect(groupingBy(PastMeeting::tandem));
    return new WhatIsKnown(
        programmes.stream().collect(toMap(Programme::id, this::season)),
        all.stream().collect(toMap(Participant::id, Function.identity())),
        persons(at),
        past,
        meetings.disputed(ids).stream().map(Meeting::tandem).collect(toSet()),
        answers(at),
        waiting(programmes, all));
  }

  private WhatIsKnown.Season season(Programme programme) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), schools.get(programme.school()).zone());
    return new WhatIsKnown.Season(programme, today.isAfter(programme.endsOn()));
  }

  private Map<PersonId, Person> persons(Set<PersonId> ids) {
    return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
        .collect(toMap(Person::id, Function.identity()));
  }

  private WhatIsKnown.Answers answers(Set<PersonId> at) {
    Map<String, Questionnaire> asked =
        questionnaires.all().stream()
            .filter(one -> TOLD.contains(one.purpose()))
            .collect(toMap(Questionnaire::id, Function.identity()));
    return new WhatIsKnown.Answers(
        asked, responses.of(at, asked.keySet()).stream().collect(groupingBy(Response::person)));
  }

  private Map<ParticipantId, Survey> waiting(
      Collection<Programme> programmes, List<Participant> all) {
    Map<ProgrammeId, List<Participant>> by =
        all.stream().collect(groupingBy(Participant::programme));
    Map<ParticipantId, Survey> waiting = new HashMap<>();
    programmes.forEach(
        one -> waiting.putAll(surveys.waiting(one, by.getOrDefault(one.id(), List.of()))));
    return waiting;
  }
}
