package ru.tandem.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Whom a partner has sent, how often they have met, and which certificates they have. */
@Component
public class MentorsGiven {

  private static final String CERTIFICATE = "certificate";

  private final Programmes programmes;
  private final Invitations invitations;
  private final Participants participants;
  private final People people;
  private final Tandems tandems;
  private final StandIns standIns;
  private final Meetings meetings;
  private final IssuedPapers papers;
  private final Schools schools;
  private final Clock clock;

  MentorsGiven(
      Programmes programmes,
      Invitations invitations,
      Participants participants,
      People people,
      Tandems tandems,
      StandIns standIns,
      Meetings meetings,
      IssuedPapers papers,
      Schools schools,
      Clock clock) {
    this.programmes = programmes;
    this.invitations = invitations;
    this.participants = participants;
    this.people = people;
    this.tandems = tandems;
    this.standIns = standIns;
    this.meetings = meetings;
    this.papers = papers;
    this.schools = schools;
    this.clock = clock;
  }

  /**
   * One whom it has sent.
   *
   * @param met how many meetings took place
   * @param certificate its number, where one has been made
   */
  public record Given(
      ParticipantId part, String name, Programme season, int met, Optional<String> certificate) {}

  /** By the seasons of the last year and those that go on, the newest first. */
  public List<Given> of(Partner partner) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone(partner));
    List<Given> all = new ArrayList<>();
    for (Programme season : programmes.findBySchoolIdOrderByIdDesc(partner.school())) {
      if (!season.endsOn().isBefore(today.minusYears(1))) {
        all.addAll(in(season, partner));
      }
    }
    return all;
  }

  private ZoneId zone(Partner partner) {
    return schools.get(partner.school()).zone();
  }

  private List<Given> in(Programme season, Partner partner) {
    Set<String> codes =
        invitations.findByProgrammeIdOrderByCreatedAt(season.id()).stream()
            .filter(one -> one.isOf(partner.name()))
            .map(Invitation::code)
            .collect(Collectors.toSet());
    List<Participant> sent =
        codes.isEmpty()
            ? List.of()
            : participants.findByProgrammeIdOrderById(season.id()).stream()
                .filter(one -> one.isMentor() && one.isIn())
                .filter(one -> one.invitation().filter(codes::contains).isPresent())
                .toList();
    return sent.isEmpty() ? List.of() : told(season, sent);
  }

  private List<Given> told(Programme season, List<Participant> sent) {
    Map<Long, Person> known =
        people.findAllById(sent.stream().map(one -> one.person().value()).toList()).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    Map<ParticipantId, Long> met = met(season);
    Map<Long, String> certificates =
        papers.findByProgrammeIdAndCodeAndNumberIsNotNull(season.id(), CERTIFICATE).stream()
            .collect(
                Collectors.toMap(
                    IssuedPaper::subject, one -> one.number().orElseThrow(), (one, other) -> one));
    return sent.stream()
        .map(
            one ->
                new Given(
                    one.id(),
                    Optional.ofNullable(known.get(one.person().value()))
                        .flatMap(Person::name)
                        .orElse("—"),
                    season,
                    met.getOrDefault(one.id(), 0L).intValue(),
                    Optional.ofNullable(certificates.get(one.id().value()))))
        .toList();
  }

  /** How many meetings each has led, be it in the place of another. */
  private Map<ParticipantId, Long> met(Programme season) {
    Map<TandemId, ParticipantId> mentors =
        tandems.findByProgrammeIdOrderById(season.id()).stream()
            .collect(Collectors.toMap(Tandem::id, Tandem::mentor));
    List<StandIn> others = standIns.ofProgramme(season.id());
    return meetings.held(season.id()).stream()
        .filter(meeting -> mentors.containsKey(meeting.tandem()))
        .collect(
            Collectors.groupingBy(
                meeting ->
                    others.stream()
                        .filter(one -> one.tandem().equals(meeting.tandem()))
                        .filter(one -> one.covers(meeting.at()))
                        .findFirst()
                        .map(StandIn::participant)
                        .orElse(mentors.get(meeting.tandem())),
                Collectors.counting()));
  }

  /** By whose invitations mentors came of whom there is no card. */
  public Set<String> withoutCard(SchoolId school, List<Partner> cards) {
    Set<String> names = new TreeSet<>();
    for (Programme season : programmes.findBySchoolIdOrderByIdDesc(school)) {
      if (!season.isClosed()) {
        invitations.findByProgrammeIdOrderByCreatedAt(season.id()).stream()
            .filter(one -> !one.partner().isEmpty())
            .filter(one -> cards.stream().noneMatch(card -> one.isOf(card.name())))
            .forEach(one -> names.add(one.partner()));
      }
    }
    return names;
  }
}
