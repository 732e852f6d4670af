package ru.tandem.monitoring.season;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Places;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;

/** Reads a season for its papers, in few queries. */
@Component
public class ReadSeason {

  private final Participants participants;
  private final People people;
  private final Places places;
  private final Invitations invitations;
  private final Tandems tandems;
  private final StandIns standIns;
  private final Meetings meetings;
  private final Schools schools;

  ReadSeason(
      Participants participants,
      People people,
      Places places,
      Invitations invitations,
      Tandems tandems,
      StandIns standIns,
      Meetings meetings,
      Schools schools) {
    this.participants = participants;
    this.people = people;
    this.places = places;
    this.invitations = invitations;
    this.tandems = tandems;
    this.standIns = standIns;
    this.meetings = meetings;
    this.schools = schools;
  }

  public Season of(Programme programme) {
    Map<ProgrammeId, Season> read = beingDrawn();
    Season season = read.get(programme.id());
    if (season == null) {
      season = read(programme);
      read.put(programme.id(), season);
    }
    return season;
  }

  /** While a paper is drawn nothing is written: one reading serves all of its parts. */
  @SuppressWarnings("unchecked")
  private Map<ProgrammeId, Season> beingDrawn() {
    if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return new HashMap<>();
    }
    Object known = TransactionSynchronizationManager.getResource(this);
    if (known == null) {
      known = new HashMap<ProgrammeId, Season>();
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResourceIfPossible(ReadSeason.this);
            }
          });
    }
    return (Map<ProgrammeId, Season>) known;
  }

  private Season read(Programme programme) {
    School school = schools.get(programme.school());
    Map<ParticipantId, Member> members = members(programme, school);
    List<Pair> pairs = pairs(programme, members);
    return new Season(
        programme,
        school.zone(),
        side(members, ParticipantRole.MENTOR),
        side(members, ParticipantRole.MENTEE),
        pairs,
        standIns(programme, members, pairs),
        pairs.isEmpty() ? Set.of() : meetings.absences(programme.id()));
  }

  /** Pay and thanks for a meeting are those of whoever has led it. */
  private List<Pair> standIns(
      Programme programme, Map<ParticipantId, Member> members, List<Pair> pairs) {
    List<Pair> all = new ArrayList<>();
    for (StandIn one :
        pairs.isEmpty() ? List.<StandIn>of() : standIns.ofProgramme(programme.id())) {
      pairs.stream()
          .filter(pair -> pair.tandem().id().equals(one.tandem()))
          .filter(pair -> members.containsKey(one.participant()))
          .map(
              pair ->
                  pair.ledBy(
                      members.get(one.participant()), meeting -> one.covers(meeting.startsAt())))
          .filter(pair -> !pair.meetings().isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  /** All whom the school has accepted, also those who have left since: their work stays. */
  private Map<ParticipantId, Member> members(Programme programme, School school) {
    List<Participant> parts =
        participants.findByProgrammeIdOrderById(programme.id()).stream()
            .filter(part -> part.has(Step.APPROVED))
            .toList();
    Map<Long, Person> known = new HashMap<>();
    people
        .findAllById(parts.stream().map(part -> part.person().value()).toList())
        .forEach(person -> known.put(person.id().value(), person));
    Map<String, String> partners =
        invitations.findByProgrammeIdOrderByCreatedAt(programme.id()).stream()
            .collect(Collectors.toMap(Invitation::code, Invitation::partner));
    String gone =
        ResourceBundle.getBundle("messages/monitoring", school.language().locale())
            .getString("monitoring.gone");
    Supplier<Map<ParticipantId, Words>> told =
        SingletonSupplier.of(() -> places.of(programme.id(), parts));
    Map<ParticipantId, Member> members = new HashMap<>();
    parts.forEach(
        part -> {
          Optional<Person> person = Optional.ofNullable(known.get(part.person().value()));
          boolean employs = part.isMentor() && programme.form().employsMentors();
          members.put(part.id(), member(part, person, partners, employs, gone, told));
        });
    return members;
  }

  private Member member(
      Participant part,
      Optional<Person> person,
      Map<String, String> partners,
      boolean employs,
      String gone,
      Supplier<Map<ParticipantId, Words>> told) {
    String partner =
        part.isMentor() ? part.invitation().map(code -> partners.get(code)).orElse("") : "";
    return new Member(
        part,
        person.flatMap(Person::name).orElse(gone),
        person.flatMap(Person::bornOn),
        partner,
        employs && partner.isEmpty(),
        () -> Optional.ofNullable(told.get().get(part.id())));
  }

  private static List<Member> side(Map<ParticipantId, Member> members, ParticipantRole role) {
    Collator russian = Collator.getInstance(Language.RU.locale());
    return members.values().stream()
        .filter(member -> member.part().role() == role && member.isIn())
        .sorted(Comparator.comparing(Member::name, russian).thenComparing(Member::id))
        .toList();
  }

  private List<Pair> pairs(Programme programme, Map<ParticipantId, Member> members) {
    Map<TandemId, List<Meeting>> met =
        meetings.findByProgrammeIdOrderByStartsAt(programme.id()).stream()
            .filter(one -> one.state() != MeetingState.PROPOSED)
            .filter(one -> one.state() != MeetingState.DECLINED)
            .collect(Collectors.groupingBy(Meeting::tandem));
    List<Pair> pairs = new ArrayList<>();
    for (Tandem tandem : tandems.findByProgrammeIdOrderById(programme.id())) {
      List<Member> mentees =
          tandem.everybody().stream()
              .map(TandemMember::participant)
              .distinct()
              .filter(members::containsKey)
              .map(members::get)
              .toList();
      if (members.containsKey(tandem.mentor()) && !mentees.isEmpty()) {
        pairs.add(
            new Pair(
                tandem,
                members.get(tandem.mentor()),
                mentees,
                met.getOrDefault(tandem.id(), List.of())));
      }
    }
    return pairs;
  }
}
