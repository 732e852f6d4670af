package ru.tandem.gatherings;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Candidates;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** Whom everybody would like to work with after a gathering. Blind: only the matching reads it. */
@Component
public class Wishes implements Candidates {

  /** The questions in which somebody is named who is liked. */
  public static final List<String> LIKED = List.of("ranking", "helper", "easy");

  private static final String SUBJECT = "gathering:";

  private final Gatherings gatherings;
  private final Guests guests;
  private final Invited invited;
  private final Participants participants;
  private final People people;
  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;

  Wishes(
      Gatherings gatherings,
      Guests guests,
      Invited invited,
      Participants participants,
      People people,
      Programmes programmes,
      Questionnaires questionnaires,
      Responses responses) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.invited = invited;
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** What a response to the survey of this gathering is about. */
  public static String subject(GatheringId gathering) {
    return SUBJECT + gathering;
  }

  /** The survey for that side of the programme. */
  public Questionnaire survey(Participant participant) {
    Programme programme = programmes.get(participant.programme());
    return questionnaires
        .find(
            programme.asks(),
            participant.isMentor() ? Role.MENTOR : Role.MENTEE,
            Purpose.PREFERENCES)
        .orElseThrow(NotFound::new);
  }

  /** What the participant wished, if the survey was answered. */
  public Optional<Response> of(Participant participant, GatheringId gathering) {
    return responses.latest(participant.person(), survey(participant).id(), subject(gathering));
  }

  /** Whether anybody of the other side was there: else there is nothing to wish. */
  public boolean hasMetSomebody(Guest guest) {
    return of(guest.person(), subject(guest.gathering())).filter(met -> !met.isEmpty()).isPresent();
  }

  /** The other side of those who were there. */
  @Override
  public Optional<List<Candidate>> of(PersonId chooser, String subject) {
    if (!subject.startsWith(SUBJECT)) {
      return Optional.empty();
    }
    GatheringId gathering = new GatheringId(Long.parseLong(subject.substring(SUBJECT.length())));
    if (gatherings.findById(gathering.value()).isEmpty()) {
      throw new NotFound();
    }
    Guest own = guests.findByGatheringIdAndPersonId(gathering, chooser).orElseThrow(NotFound::new);
    boolean mentor = participants.get(own.participant()).isMentor();
    return Optional.of(
        guests.findByGatheringIdOrderById(gathering).stream()
            .filter(Guest::attended)
            .filter(guest -> participants.get(guest.participant()).isMentor() != mentor)
            .filter(invited::stands)
            .map(
                guest ->
                    new Candidate(guest.person(), people.get(guest.person()).name().orElse("")))
            .toList());
  }
}
