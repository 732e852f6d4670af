package ru.tandem.monitoring;

import static ru.tandem.enrolment.ParticipantRole.MENTEE;
import static ru.tandem.enrolment.ParticipantRole.MENTOR;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.Ratings;
import ru.tandem.feedback.Survey;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.PastMeeting;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Scores;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/** All that has been read of some programmes, from which the signs of each pair are told. */
record WhatIsKnown(
    Map<ProgrammeId, Season> seasons,
    Map<ParticipantId, Participant> participants,
    Map<PersonId, Person> people,
    Map<TandemId, List<PastMeeting>> past,
    Set<TandemId> disputing,
    Answers answers,
    Map<ParticipantId, Survey> waiting) {

  /** The measures of the questionnaires that tell how safe somebody feels. */
  private static final List<String> SAFETY = List.of("safety", "comfort");

  private static final String RATING = "rating";
  private static final String GO_ON = "go_on";

  /** A programme, and whether its last day has passed. */
  record Season(Programme programme, boolean isOver) {}

  /** What people said, by whom. */
  record Answers(Map<String, Questionnaire> asked, Map<PersonId, List<Response>> by) {

    Stream<Response> of(PersonId person, Predicate<Response> which) {
      return by.getOrDefault(person, List.of()).stream().filter(which);
    }

    Optional<Response> last(PersonId person, String subject) {
      return of(person, one -> one.subject().equals(subject)).reduce((earlier, later) -> later);
    }

    Purpose purpose(Response response) {
      return asked.get(response.questionnaire()).purpose();
    }

    Scores scores(Response response) {
      return Scores.of(asked.get(response.questionnaire()), response);
    }
  }

  Signs of(Tandem tandem) {
    List<PastMeeting> met = past.getOrDefault(tandem.id(), List.of());
    Set<String> about = new HashSet<>(Set.of(Ratings.subject(tandem)));
    met.forEach(meeting -> about.add(subject(meeting)));
    return new Signs(
        lastMet(tandem, met),
        misses(met),
        heard(tandem, met),
        Stream.concat(
                tandem.actors().stream().map(id -> side(participants.get(id), about)),
                ofEach(tandem))
            .toList());
  }

  /** A mentor of several rates the work with each of them. */
  private Stream<Signs.Side> ofEach(Tandem tandem) {
    PersonId mentor = tandem.mentorPerson();
    return tandem.mentees().stream()
        .map(
            one -> {
              String about = Ratings.subject(one);
              List<Response> said =
                  answers.of(mentor, answer -> answer.subject().equals(about)).toList();
              return Signs.Side.about(one.person(), mentor, ratings(said));
            })
        .filter(side -> side.rating().isPresent());
  }

  private static String subject(PastMeeting meeting) {
    return "meeting:" + meeting.number();
  }

  private Optional<Instant> lastMet(Tandem tandem, List<PastMeeting> met) {
    Season season = seasons.get(tandem.programme());
    List<PastMeeting> held = met.stream().filter(PastMeeting::isHeld).toList();
    boolean enough =
        season.programme().kind().isCourse()
            ? held.stream().anyMatch(meeting -> meeting.kind() == MeetingKind.FINAL)
            : !held.isEmpty();
    return season.isOver() || enough
        ? Optional.empty()
        : Optional.of(held.isEmpty() ? tandem.formedAt() : held.get(held.size() - 1).at());
  }

  private static int misses(List<PastMeeting> met) {
    int misses = 0;
    for (PastMeeting meeting : met) {
      misses = meeting.isHeld() ? 0 : misses + 1;
    }
    return misses;
  }

  private Signs.Heard heard(Tandem tandem, List<PastMeeting> met) {
    return new Signs.Heard(disputing.contains(tandem.id()), parted(tandem, met), gap(tandem, met));
  }

  /** One wants to go on after the trial meeting, and the other does not, or is not sure. */
  private boolean parted(Tandem tandem, List<PastMeeting> met) {
    Set<Boolean> wishes = new HashSet<>();
    for (PastMeeting trial : met) {
      if (trial.kind() == MeetingKind.TRIAL) {
        for (PersonId one : tandem.people()) {
          answers
              .last(one, subject(trial))
              .filter(said -> answers.purpose(said) == Purpose.AFTER_TRIAL)
              .flatMap(said -> said.text(GO_ON))
              .ifPresent(wish -> wishes.add(wish.equals("yes")));
        }
      }
    }
    return wishes.size() > 1;
  }

  /** What the two sides see most differently in the last meeting that both have told of. */
  private Optional<Signs.Gap> gap(Tandem tandem, List<PastMeeting> met) {
    for (int last = met.size() - 1; last >= 0; last--) {
      List<Signs.Gap> gaps = gaps(tandem, subject(met.get(last)));
      if (!gaps.isEmpty()) {
        return gaps.stream().reduce((one, other) -> other.size() > one.size() ? other : one);
      }
    }
    return Optional.empty();
  }

  private List<Signs.Gap> gaps(Tandem tandem, String subject) {
    Optional<Scores> mentor = answers.last(tandem.mentorPerson(), subject).map(answers::scores);
    return tandem.on(MENTEE).stream()
        .flatMap(one -> answers.last(one, subject).stream())
        .map(answers::scores)
        .flatMap(mentee -> mentor.stream().flatMap(said -> said.against(mentee).stream()))
        .map(both -> new Signs.Gap(both.measure(), both.expected(), both.actual()))
        .toList();
  }

  private Signs.Side side(Participant participant, Set<String> about) {
    List<Response> said =
        answers
            .of(
                participant.person(),
                one ->
                    about.contains(one.subject())
                        || one.subject().equals(participant.id().subject()))
            .toList();
    return new Signs.Side(
        participant.person(),
        participant.isMentor() ? MENTOR : MENTEE,
        ratings(said),
        safety(said),
        waitingSince(participant),
        people.get(participant.person()).reachability() == Reachability.BLOCKED);
  }

  private List<Integer> ratings(List<Response> said) {
    return said.stream()
        .filter(one -> answers.purpose(one) == Purpose.RATING)
        .map(one -> answers.scores(one).measures().get(RATING))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What was said last, wherever it was asked. */
  private OptionalInt safety(List<Response> said) {
    return said.stream()
        .map(answers::scores)
        .flatMap(scores -> SAFETY.stream().map(scores.measures()::get))
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .reduce((earlier, later) -> later);
  }

  private Optional<Instant> waitingSince(Participant participant) {
    Survey survey = waiting.get(participant.id());
    if (survey == Survey.FIRST) {
      return participant.at(Step.APPROVED);
    }
    return survey == Survey.FINAL
        ? seasons.get(participant.programme()).programme().finalSurveyAskedAt()
        : Optional.empty();
  }
}
