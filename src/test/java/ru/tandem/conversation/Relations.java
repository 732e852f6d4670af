package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.tandem.consents.Wards;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.Referral;
import ru.tandem.matching.Referrals;
import ru.tandem.partners.Partner;
import ru.tandem.partners.Partners;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.referees.NeedsRequest;
import ru.tandem.referees.NeedsRequests;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** What everybody is to one person at one moment, read from the house; that person comes first. */
final class Relations {

  private record Office(SchoolId school, Column column) {}

  private final House house;
  private final Map<PersonId, Set<Office>> offices = new HashMap<>();
  private final Map<PersonId, Set<PersonId>> ties = new HashMap<>();
  private final Map<Column, List<Person>> columns = new EnumMap<>(Column.class);
  private long presser;
  private Set<Column> own = Set.of();

  private Relations(House house) {
    this.house = house;
    read();
  }

  /** To be called in a transaction. */
  static Relations of(House house, long chat) {
    Relations relations = new Relations(house);
    relations.presser = chat;
    Person presser = house.bean(People.class).findByChatId(chat).orElse(null);
    Set<SchoolId> schools = relations.schools(presser);
    relations.own = presser == null ? Set.of() : relations.columns(presser, schools);
    Set<PersonId> concerned = presser == null ? Set.of() : relations.concerned(presser.id());
    for (Person each : relations.people()) {
      relations.sort(each, schools, concerned);
    }
    return relations;
  }

  /** Everybody, each in the own role. */
  static Relations everybody(House house) {
    Relations relations = new Relations(house);
    for (Person each : relations.people()) {
      Set<Column> own = relations.columns(each, relations.schools(each));
      (own.isEmpty() ? Set.of(Column.PASSER_BY) : own)
          .forEach(column -> relations.put(column, each));
    }
    return relations;
  }

  /** The newest first. */
  private List<Person> people() {
    return house.bean(People.class).findAll().stream()
        .filter(person -> !person.isOnPaper() && !person.isGone())
        .sorted(Comparator.comparing((Person person) -> person.id().value()).reversed())
        .toList();
  }

  private void read() {
    for (Staff staff : house.bean(Staffs.class).findAll()) {
      office(staff.person(), staff.school(), Column.valueOf(staff.role().name()));
    }
    Participants participants = house.bean(Participants.class);
    Map<PersonId, Set<SchoolId>> schools = new HashMap<>();
    for (Participant part : participants.findAll()) {
      SchoolId school = school(part);
      schools.computeIfAbsent(part.person(), any -> new HashSet<>()).add(school);
      office(part.person(), school, part.isMentor() ? Column.MENTOR : Column.MENTEE);
    }
    for (Guardianship tie : house.bean(Guardianships.class).findAll()) {
      Column column = tie.isChecked() ? Column.GUARDIAN : Column.UNCONFIRMED;
      schools
          .getOrDefault(tie.child(), Set.of())
          .forEach(school -> office(tie.guardian(), school, column));
      tie(tie.child(), tie.guardian());
    }
    for (NeedsRequest request : house.bean(NeedsRequests.class).findAll()) {
      if (request.isByLink()) {
        SchoolId school = school(participants.get(request.mentee()));
        request.answerer().ifPresent(person -> office(person, school, Column.REFEREE));
      }
    }
    for (Referral referral : house.bean(Referrals.class).findAll()) {
      SchoolId school = school(participants.get(referral.about()));
      referral.helper().ifPresent(person -> office(person, school, Column.REFEREE));
    }
    for (Partner partner : house.bean(Partners.class).findAll()) {
      partner.coordinator().ifPresent(person -> office(person, partner.school(), Column.PARTNER));
    }
    for (Person person : people()) {
      for (Participant child : house.bean(Wards.class).begun(person)) {
        office(person.id(), school(child), Column.UNCONFIRMED);
        tie(child.person(), person.id());
      }
    }
    for (Proposal proposal : house.bean(Proposals.class).findAll()) {
      tie(proposal.person(ParticipantRole.MENTOR), proposal.person(ParticipantRole.MENTEE));
    }
    for (Tandem tandem : house.bean(Tandems.class).findAll()) {
      List<PersonId> all = tandem.people();
      all.forEach(one -> all.forEach(other -> tie(one, other)));
    }
  }

  private SchoolId school(Participant part) {
    return house.bean(Programmes.class).get(part.programme()).school();
  }

  private void office(PersonId person, SchoolId school, Column column) {
    offices.computeIfAbsent(person, any -> new HashSet<>()).add(new Office(school, column));
  }

  private void tie(PersonId one, PersonId other) {
    ties.computeIfAbsent(one, any -> new HashSet<>()).add(other);
    ties.computeIfAbsent(other, any -> new HashSet<>()).add(one);
  }

  /** Where the person is somebody; all schools for the operator. */
  private Set<SchoolId> schools(Person person) {
    if (person == null) {
      return Set.of();
    }
    Collection<Set<Office>> some =
        isOperator(person)
            ? offices.values()
            : List.of(offices.getOrDefault(person.id(), Set.of()));
    return some.stream().flatMap(Set::stream).map(Office::school).collect(Collectors.toSet());
  }

  private static boolean isOperator(Person person) {
    return person.chatId() == House.OPERATOR;
  }

  /** What somebody is in these schools. */
  private Set<Column> columns(Person person, Set<SchoolId> schools) {
    Set<Column> all = EnumSet.noneOf(Column.class);
    offices.getOrDefault(person.id(), Set.of()).stream()
        .filter(office -> schools.contains(office.school()))
        .forEach(office -> all.add(office.column()));
    if (isOperator(person)) {
      all.add(Column.OPERATOR);
    }
    return all;
  }

  /** The person, the pair, children, parents, and the same of those. */
  private Set<PersonId> concerned(PersonId person) {
    Set<PersonId> near = new HashSet<>(ties.getOrDefault(person, Set.of()));
    near.add(person);
    Set<PersonId> all = new HashSet<>(near);
    near.forEach(one -> all.addAll(ties.getOrDefault(one, Set.of())));
    return all;
  }

  private void sort(Person each, Set<SchoolId> schools, Set<PersonId> concerned) {
    Set<Column> here = columns(each, schools);
    boolean personal = !own.isEmpty() && own.stream().allMatch(Column::isPersonal);
    if (here.isEmpty()) {
      boolean somebody = offices.containsKey(each.id());
      put(somebody ? Column.OTHER_SCHOOL : Column.PASSER_BY, each);
    } else if (personal
        && here.stream().allMatch(Column::isPersonal)
        && !concerned.contains(each.id())) {
      put(Column.SAME_ROLE, each);
    } else {
      here.forEach(column -> put(column, each));
    }
  }

  private void put(Column column, Person person) {
    List<Person> some = columns.computeIfAbsent(column, any -> new ArrayList<>());
    some.add(person.chatId() == presser ? 0 : some.size(), person);
  }

  /** What the one who presses is. */
  Set<Column> own() {
    return own;
  }

  List<Person> in(Column column) {
    return columns.getOrDefault(column, List.of());
  }
}
