package ru.tandem.monitoring.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.tandem.programmes.ProgrammeId;

/** A figure that somebody has been shown: what is shown later must not tell who came since. */
@Entity
public class ShownFigure {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String figure;

  /** Numbers of participants, which say nothing once these are gone. */
  private String members;

  private int people;
  private long firstSum;
  private long secondSum;
  private long squares;
  private int better;
  private LocalDate shownOn;

  protected ShownFigure() {}

  static ShownFigure of(ProgrammeId programme, Figure figure, LocalDate today) {
    ShownFigure shown = new ShownFigure();
    shown.programmeId = programme;
    shown.figure = figure.key().written();
    shown.members =
        new TreeSet<>(figure.people())
            .stream().map(String::valueOf).collect(Collectors.joining(","));
    shown.people = figure.sums().people();
    shown.firstSum = figure.sums().first();
    shown.secondSum = figure.sums().second();
    shown.squares = figure.sums().squares();
    shown.better = figure.sums().better();
    shown.shownOn = today;
    return shown;
  }

  FigureKey key() {
    return FigureKey.read(figure);
  }

  Set<Long> members() {
    return Arrays.stream(members.split(","))
        .filter(number -> !number.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  Sums sums() {
    return new Sums(people, firstSum, secondSum, squares, better);
  }

  LocalDate shownOn() {
    return shownOn;
  }
}
