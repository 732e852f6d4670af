package ru.tandem.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import ru.tandem.people.PersonId;

/** Small programmes with little of everything, so that ties and conflicts are frequent. */
final class RandomSituations {

  private static final List<String> TAGS = List.of("chess", "maths", "music", "physics", "robots");

  private final Random random;
  private final boolean crowded;

  /** Neighbouring seeds give nearly the same first numbers, unless they are scattered first. */
  RandomSituations(long seed) {
    random = new Random(new SplittableRandom(seed).nextLong());
    crowded = random.nextBoolean();
  }

  Situation upTo(int mostMentees, int mostMentors) {
    List<PersonId> people = new ArrayList<>();
    for (int id = 1; id <= mostMentees + mostMentors; id++) {
      people.add(new PersonId(id));
    }
    Collections.shuffle(people, random);
    List<PersonId> mentees = people.subList(0, random.nextInt(mostMentees + 1));
    List<PersonId> mentors = people.subList(mostMentees, mostMentees + random(mostMentors));
    return new Situation(
        mentors.stream().map(id -> mentor(id, mentees)).toList(),
        mentees.stream().map(id -> mentee(id, mentors)).toList(),
        couples(mentees, mentors, 12),
        couples(mentees, mentors, 5),
        couples(mentees, mentors, 9),
        couples(mentees, mentors, 12),
        new GapRule(maybe(0), maybe(2), maybe(0), maybe(1)));
  }

  static Situation shuffled(Situation all, Random random) {
    List<MentorProfile> mentors = new ArrayList<>(all.mentors());
    List<MenteeRequest> mentees = new ArrayList<>(all.mentees());
    Collections.shuffle(mentors, random);
    Collections.shuffle(mentees, random);
    return new Situation(
        mentors,
        mentees,
        shuffled(all.failed(), random),
        shuffled(all.good(), random),
        shuffled(all.locked(), random),
        shuffled(all.forbidden(), random),
        all.gap());
  }

  /** The same people, who made other choices. */
  Situation chosenAnew(Situation all) {
    List<PersonId> mentors = all.mentors().stream().map(MentorProfile::id).toList();
    List<PersonId> mentees = all.mentees().stream().map(MenteeRequest::id).toList();
    return new Situation(
        all.mentors().stream().map(each -> with(each, each.who().chose(choices(mentees)))).toList(),
        all.mentees().stream()
            .map(
                each ->
                    new MenteeRequest(
                        each.who().chose(choices(mentors)), each.needs(), each.wish()))
            .toList(),
        all.failed(),
        all.good(),
        all.locked(),
        all.forbidden(),
        all.gap());
  }

  private MentorProfile mentor(PersonId id, List<PersonId> mentees) {
    int capacity = random.nextInt(crowded ? 2 : 4);
    return new MentorProfile(
        candidate(id, mentees),
        capacity,
        random.nextInt(4) == 0 ? 1 : 0,
        random.nextInt(15) > 0,
        random.nextInt(15) > 0,
        some(TAGS, 3),
        some(List.of(11, 12, 13), 2),
        some(List.of(6, 7), 1));
  }

  private MenteeRequest mentee(PersonId id, List<PersonId> mentors) {
    return new MenteeRequest(
        candidate(id, mentors),
        some(TAGS, 3),
        AgeWish.values()[random(AgeWish.values().length - 1)]);
  }

  private Candidate candidate(PersonId id, List<PersonId> others) {
    return Candidate.unknown(id)
        .consented(random.nextInt(15) > 0)
        .aged(maybe(11 + random.nextInt(5)))
        .inGrade(maybe(6 + random.nextInt(4)))
        .likes(some(TAGS, 2))
        .free(some(slots(), 4))
        .meets(some(List.of(MeetingMode.values()), 2))
        .chose(choices(others));
  }

  private Choices choices(List<PersonId> others) {
    List<PersonId> ranked = new ArrayList<>(some(others, Choices.MOST));
    return new Choices(
        ranked,
        some(others, 1),
        some(others, 2),
        random.nextInt(4) == 0 ? some(others, 1) : Set.of());
  }

  private Set<Couple> couples(List<PersonId> mentees, List<PersonId> mentors, int oneOf) {
    Set<Couple> couples = new HashSet<>();
    for (PersonId mentee : mentees) {
      for (PersonId mentor : mentors) {
        if (random.nextInt(oneOf) == 0) {
          couples.add(new Couple(mentee, mentor));
        }
      }
    }
    return couples;
  }

  private <T> Set<T> some(List<T> from, int most) {
    List<T> drawn = new ArrayList<>(from);
    Collections.shuffle(drawn, random);
    return new LinkedHashSet<>(drawn.subList(0, random(Math.min(most, drawn.size()))));
  }

  private int random(int most) {
    return random.nextInt(most + 1);
  }

  private Integer maybe(int value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  private static MentorProfile with(MentorProfile old, Candidate who) {
    return new MentorProfile(
        who,
        old.capacity(),
        old.standing(),
        old.approved(),
        old.ready(),
        old.competences(),
        old.wishedAges(),
        old.wishedGrades());
  }

  private static List<Slot> slots() {
    return Stream.of(9, 15, 18)
        .flatMap(
            hour -> Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY).map(day -> new Slot(day, hour)))
        .toList();
  }

  private static Set<Couple> shuffled(Set<Couple> couples, Random random) {
    List<Couple> order = new ArrayList<>(couples);
    Collections.shuffle(order, random);
    return new LinkedHashSet<>(order);
  }
}
