package ru.tandem.monitoring.season;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Participant;

/** Somebody who takes part, as the papers of a season name him. */
public final class Member {

  private final Participant part;
  private final String name;
  private final Optional<LocalDate> born;
  private final String partner;
  private final boolean employee;
  private Supplier<Optional<Words>> asked;
  private Optional<Words> place;

  /**
   * @param partner who sent the person; empty for nobody
   * @param employee of the school itself
   * @param place looked up when it is asked for: most papers do without
   */
  Member(
      Participant part,
      String name,
      Optional<LocalDate> born,
      String partner,
      boolean employee,
      Supplier<Optional<Words>> place) {
    this.part = part;
    this.name = name;
    this.born = born;
    this.partner = partner;
    this.employee = employee;
    this.asked = place;
  }

  public long id() {
    return part.id().value();
  }

  public Participant part() {
    return part;
  }

  /** Has not left the programme. */
  public boolean isIn() {
    return part.isIn();
  }

  public String name() {
    return name;
  }

  public Optional<LocalDate> born() {
    return born;
  }

  public String partner() {
    return partner;
  }

  /** The school is the employer: labour papers are made out for nobody else. */
  public boolean isEmployee() {
    return employee;
  }

  /** Class, or where the person works. */
  public Optional<Words> place() {
    if (asked != null) {
      place = asked.get();
      asked = null;
    }
    return place;
  }
}
