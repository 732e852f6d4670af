package ru.tandem.roster;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The lists as the rest of the house asks them. */
@Component
public class Roster {

  private final RosterEntries entries;
  private final RosterUploads uploads;
  private final RosterWords words;
  private final Clock clock;

  Roster(RosterEntries entries, RosterUploads uploads, RosterWords words, Clock clock) {
    this.entries = entries;
    this.uploads = uploads;
    this.words = words;
    this.clock = clock;
  }

  /** Who stands on the list and has not been recognised yet, class by class. */
  public List<RosterEntry> expected(ProgrammeId programme) {
    return entries.findByProgrammeIdOrderBySchoolClassAscNameAsc(programme).stream()
        .filter(entry -> entry.person().isEmpty())
        .toList();
  }

  /** The line of the list that this person is known to be. */
  public Optional<RosterEntry> of(ProgrammeId programme, PersonId person) {
    return entries.findByProgrammeIdAndPersonId(programme, person).stream().findFirst();
  }

  /** Under which class the list has whom it has recognised. */
  public Map<PersonId, String> classes(ProgrammeId programme) {
    Map<PersonId, String> classes = new HashMap<>();
    entries
        .findByProgrammeIdOrderBySchoolClassAscNameAsc(programme)
        .forEach(
            entry ->
                entry
                    .person()
                    .ifPresent(person -> classes.putIfAbsent(person, entry.schoolClass())));
    return classes;
  }

  /**
   * Finds the person in the list by birth date, surname and first name, however short; may be said
   * again. Where two lines fit, none is taken: a stranger's guardian must not be believed.
   */
  public Optional<RosterEntry> recognise(ProgrammeId programme, Person person) {
    Optional<RosterEntry> earlier = of(programme, person.id());
    if (earlier.isPresent() || person.name().isEmpty() || person.bornOn().isEmpty()) {
      return earlier;
    }
    List<RosterEntry> fitting =
        entries.findByProgrammeIdAndBornOn(programme, person.bornOn().get()).stream()
            .filter(entry -> isSame(entry.folded(), Spelling.folded(person.name().get())))
            .toList();
    if (fitting.size() != 1 || fitting.get(0).person().isPresent()) {
      return Optional.empty();
    }
    fitting.get(0).isRecognised(person.id(), clock.instant());
    return Optional.of(fitting.get(0));
  }

  /** Lines with the person's name and another birth date: one of the two may be a slip. */
  public List<RosterEntry> contradicting(ProgrammeId programme, Person person) {
    if (person.name().isEmpty() || of(programme, person.id()).isPresent()) {
      return List.of();
    }
    return entries.findByProgrammeIdAndPersonIdIsNull(programme).stream()
        .filter(entry -> entry.bornOn().isPresent())
        .filter(entry -> !entry.bornOn().equals(person.bornOn()))
        .filter(entry -> isSame(entry.folded(), Spelling.folded(person.name().get())))
        .toList();
  }

  /**
   * Who is most likely meant by somebody told with a longer or shorter name: of the same day, or of
   * the same class where the list knows no day.
   */
  Optional<RosterEntry> meant(ProgrammeId programme, Pupil pupil) {
    return entries.findByProgrammeIdOrderBySchoolClassAscNameAsc(programme).stream()
        .filter(
            entry ->
                isSame(entry.folded(), pupil.folded()) || isSame(pupil.folded(), entry.folded()))
        .filter(
            entry ->
                entry
                    .bornOn()
                    .map(born -> born.equals(pupil.bornOn()))
                    .orElse(Spelling.folded(entry.schoolClass()).equals(pupil.foldedClass())))
        .findFirst();
  }

  /** Each word of a name of at least two stands in the list, in whatever order. */
  private boolean isSame(String listed, String told) {
    List<String> words = List.of(told.split(" "));
    Set<String> left = new TreeSet<>(List.of(listed.split(" ")));
    for (String word : words) {
      Optional<String> found =
          left.stream().filter(one -> this.words.isSameName(one, word)).findFirst();
      if (found.isEmpty()) {
        return false;
      }
      left.remove(found.get());
    }
    return words.size() > 1;
  }

  /** What the school knows of the person's guardians: phones as +7 and ten digits. */
  public Set<String> guardianPhones(ProgrammeId programme, PersonId person) {
    return of(programme, person)
        .<Set<String>>map(entry -> Set.copyOf(entry.phones()))
        .orElse(Set.of());
  }

  /** Whether that is one of them, in whichever way it is written. */
  public boolean isGuardiansPhone(ProgrammeId programme, PersonId person, String phone) {
    return guardianPhones(programme, person).contains(Phones.alike(phone));
  }

  /**
   * Erases the list, and every file that was not answered.
   *
   * @return how many stood in it
   */
  public int forget(ProgrammeId programme) {
    List<RosterEntry> all = entries.findByProgrammeIdOrderBySchoolClassAscNameAsc(programme);
    entries.deleteAll(all);
    uploads.deleteAll(uploads.findByProgrammeIdOrderByIdDesc(programme));
    return all.size();
  }
}
