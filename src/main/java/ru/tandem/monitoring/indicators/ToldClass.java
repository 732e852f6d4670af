package ru.tandem.monitoring.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.schools.SchoolId;

/** How many of some classes had come so far when that was told, and of whom it was told. */
@Entity
public class ToldClass {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private int schoolYear;

  @Enumerated(EnumType.STRING)
  private ParticipantRole side;

  @Enumerated(EnumType.STRING)
  private Reached reached;

  private int firstGrade;
  private int lastGrade;

  /** Numbers of people, which say nothing once these are gone. */
  private String members;

  private int people;
  private int came;
  private LocalDate toldOn;

  protected ToldClass() {}

  static ToldClass of(OwnIndicator indicator, SchoolId school, Set<Long> people) {
    Filter filter = indicator.filter().orElseThrow();
    Filter.Grades grades = filter.grades().orElseThrow();
    ToldClass told = new ToldClass();
    told.schoolId = school;
    told.schoolYear = indicator.year();
    told.side = filter.side();
    told.reached = filter.reached();
    told.firstGrade = grades.first();
    told.lastGrade = grades.last();
    told.people = people.size();
    told.members =
        new TreeSet<>(people).stream().map(String::valueOf).collect(Collectors.joining(","));
    return told;
  }

  /** Of the same people it may be told anew at any time. */
  ToldClass tells(int came, LocalDate today) {
    this.came = came;
    toldOn = today;
    return this;
  }

  boolean isOf(OwnIndicator indicator) {
    Filter filter = indicator.filter().orElseThrow();
    return side == filter.side()
        && reached == filter.reached()
        && filter.grades().filter(new Filter.Grades(firstGrade, lastGrade)::equals).isPresent();
  }

  ParticipantRole side() {
    return side;
  }

  Set<Long> members() {
    return Arrays.stream(members.split(",")).map(Long::valueOf).collect(Collectors.toSet());
  }

  int people() {
    return people;
  }

  int came() {
    return came;
  }

  LocalDate toldOn() {
    return toldOn;
  }
}
