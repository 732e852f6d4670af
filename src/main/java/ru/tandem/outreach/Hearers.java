package ru.tandem.outreach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Places;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Who belongs to each audience of a programme: not who has left or rests. */
@Component
public class Hearers {

  private final Participants participants;
  private final Guardianships guardianships;
  private final Places places;

  Hearers(Participants participants, Guardianships guardianships, Places places) {
    this.participants = participants;
    this.guardianships = guardianships;
    this.places = places;
  }

  /** Each audience that there is, with its people; everybody first. */
  public Map<Audience, Set<PersonId>> of(ProgrammeId programme) {
    List<Participant> here =
        participants.findByProgrammeIdOrderById(programme).stream().filter(Hearers::hears).toList();
    Map<Audience, Set<PersonId>> all = new LinkedHashMap<>();
    Set<PersonId> guardians = guardians(here);
    Set<PersonId> everybody = people(here, one -> true);
    everybody.addAll(guardians);
    all.put(Audience.ALL, everybody);
    all.put(Audience.MENTEES, people(here, one -> one.role() == ParticipantRole.MENTEE));
    all.put(Audience.MENTORS, people(here, Participant::isMentor));
    all.put(Audience.GUARDIANS, guardians);
    all.putAll(grades(programme, here));
    for (Step step : Step.values()) {
      all.put(Audience.at(step), people(here, one -> one.step() == step));
    }
    all.values().removeIf(Set::isEmpty);
    return all;
  }

  private static boolean hears(Participant one) {
    return one.isCurrent() && !one.isPaused();
  }

  /** Where somebody belongs to any audience: by taking part, or by a child who does. */
  public List<ProgrammeId> programmesOf(PersonId who) {
    return Stream.concat(
            Stream.of(who), guardianships.findByGuardianId(who).stream().map(Guardianship::child))
        .flatMap(one -> participants.findByPersonIdOrderById(one).stream())
        .filter(Hearers::hears)
        .map(Participant::programme)
        .distinct()
        .toList();
  }

  private static Set<PersonId> people(List<Participant> here, Predicate<Participant> who) {
    Set<PersonId> people = new LinkedHashSet<>();
    here.stream().filter(who).forEach(one -> people.add(one.person()));
    return people;
  }

  private Set<PersonId> guardians(List<Participant> here) {
    Set<PersonId> children = people(here, one -> true);
    Set<PersonId> guardians = new LinkedHashSet<>();
    guardianships.findByChildIdInOrderById(children).stream()
        .map(Guardianship::guardian)
        .forEach(guardians::add);
    return guardians;
  }

  private Map<Audience, Set<PersonId>> grades(ProgrammeId programme, List<Participant> here) {
    Map<ParticipantId, Words> told = places.of(programme, here);
    Map<Integer, Set<PersonId>> grades = new TreeMap<>();
    here.forEach(
        one ->
            Optional.ofNullable(told.get(one.id()))
                .flatMap(Places::grade)
                .ifPresent(
                    grade ->
                        grades
                            .computeIfAbsent(grade, any -> new LinkedHashSet<>())
                            .add(one.person())));
    Map<Audience, Set<PersonId>> all = new LinkedHashMap<>();
    grades.forEach((grade, people) -> all.put(Audience.grade(grade), people));
    return all;
  }
}
