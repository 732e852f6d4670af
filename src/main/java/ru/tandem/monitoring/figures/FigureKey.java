package ru.tandem.monitoring.figures;

import ru.tandem.enrolment.ParticipantRole;

/**
 * What a figure tells.
 *
 * @param code of the measure or the question; empty where the kind says it all
 * @param group a part of the side; empty for the whole of it
 */
public record FigureKey(ParticipantRole side, Kind kind, String code, String group) {

  /** What is measured. */
  public enum Kind {
    /** Who is satisfied by the rule of the settings. */
    SATISFIED,
    /** What was expected beside what came of it. */
    EXPECTED,
    /** What came of it, where nothing was expected beforehand. */
    ACTUAL,
    /** Before the work and after it. */
    CHANGE,
    /** A question of yes or no. */
    OUTCOME
  }

  public static FigureKey of(ParticipantRole side, Kind kind, String code) {
    return new FigureKey(side, kind, code, "");
  }

  FigureKey in(String group) {
    return new FigureKey(side, kind, code, group);
  }

  /** Figures of one quantity are made of the same answers: one could be taken from another. */
  String quantity() {
    Kind same = kind == Kind.ACTUAL ? Kind.EXPECTED : kind;
    return side + "/" + same + "/" + code;
  }

  /** Tells the same of another part of the same whole. */
  boolean isBeside(FigureKey other) {
    return !isWhole()
        && !other.isWhole()
        && !group.equals(other.group)
        && of(side, kind, code).equals(of(other.side, other.kind, other.code));
  }

  public boolean isWhole() {
    return group.isEmpty();
  }

  /** As it is kept. */
  String written() {
    return side + "/" + kind + "/" + code + "/" + group;
  }

  static FigureKey read(String written) {
    String[] parts = written.split("/", -1);
    return new FigureKey(
        ParticipantRole.valueOf(parts[0]), Kind.valueOf(parts[1]), parts[2], parts[3]);
  }
}
