package ru.tandem.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;

/** What a participant has said in the surveys of a programme. */
@Component
public class WhatWasSaid {

  private static final Set<Purpose> SURVEYS =
      Set.of(
          Purpose.FIRST,
          Purpose.FINAL,
          Purpose.SELF_ASSESSMENT,
          Purpose.AFTER_MEETING,
          Purpose.AFTER_TRIAL,
          Purpose.AFTER_FINAL,
          Purpose.REPORT,
          Purpose.RATING,
          Purpose.INTERIM,
          Purpose.STRENGTH,
          Purpose.EXIT);

  private final Responses responses;
  private final Questionnaires questionnaires;
  private final Participants participants;
  private final Tandems tandems;
  private final Meetings meetings;

  WhatWasSaid(
      Responses responses,
      Questionnaires questionnaires,
      Participants participants,
      Tandems tandems,
      Meetings meetings) {
    this.responses = responses;
    this.questionnaires = questionnaires;
    this.participants = participants;
    this.tandems = tandems;
    this.meetings = meetings;
  }

  private record About(String questionnaire, String subject) {}

  /** Of each survey the answers that count, the latest first. */
  public List<Response> by(Participant participant) {
    Map<About, Response> latest = new LinkedHashMap<>();
    for (Response response : responses.of(participant.person())) {
      if (isSurvey(response) && isAbout(participant, response)) {
        About about = new About(response.questionnaire(), response.subject());
        latest.remove(about);
        latest.put(about, response);
      }
    }
    List<Response> said = new ArrayList<>(latest.values());
    Collections.reverse(said);
    return said;
  }

  /**
   * @throws NotFound when this participant has said no such thing
   */
  public Response by(Participant participant, long response) {
    return by(participant).stream()
        .filter(one -> one.id().value() == response)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private boolean isSurvey(Response response) {
    return questionnaires
        .byId(response.questionnaire())
        .filter(one -> SURVEYS.contains(one.purpose()))
        .isPresent();
  }

  private boolean isAbout(Participant participant, Response response) {
    return programme(response.subject()).filter(participant.programme()::equals).isPresent();
  }

  /** The programme that answers are about; empty where it is none. */
  public Optional<ProgrammeId> programme(String subject) {
    String[] parts = subject.split(":");
    if (parts.length != 2) {
      return Optional.empty();
    }
    return switch (parts[0]) {
      case "participant", "after", "report" ->
          Optional.of(participants.get(new ParticipantId(number(parts))).programme());
      case "programme" -> Optional.of(new ProgrammeId(number(parts)));
      case "tandem" -> Optional.of(tandems.get(new TandemId(number(parts))).programme());
      case "member" -> tandems.withMember(number(parts)).map(Tandem::programme);
      case "meeting" -> Optional.of(meetings.get(new MeetingId(number(parts))).programme());
      default -> Optional.empty();
    };
  }

  /** Those whom the answers are about; empty where it is nobody in particular. */
  public Optional<TandemId> tandem(String subject) {
    String[] parts = subject.split(":");
    if (parts.length != 2) {
      return Optional.empty();
    }
    return switch (parts[0]) {
      case "tandem" -> Optional.of(new TandemId(number(parts)));
      case "member" -> tandems.withMember(number(parts)).map(Tandem::id);
      case "meeting" -> meetings.findById(number(parts)).map(Meeting::tandem);
      default -> Optional.empty();
    };
  }

  /** Which mentee of several they are about; empty where they are about all. */
  public Optional<TandemMember> member(String subject) {
    String[] parts = subject.split(":");
    return parts.length == 2 && parts[0].equals("member")
        ? tandems.withMember(number(parts)).stream()
            .flatMap(tandem -> tandem.everybody().stream())
            .filter(one -> one.id() == number(parts))
            .findFirst()
        : Optional.empty();
  }

  private static long number(String[] parts) {
    return Long.parseLong(parts[1]);
  }
}
