package ru.tandem.tandems;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** A mentee in a tandem. */
@Entity
public class TandemMember {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private PersonId personId;
  private Instant joinedAt;
  private Instant leftAt;

  @Embedded private Rest rest;

  private String orderNumber;
  private LocalDate orderedOn;

  private String changeNumber;
  private LocalDate changedOn;

  protected TandemMember() {}

  static TandemMember joins(Participant mentee, Instant now) {
    TandemMember member = new TandemMember();
    member.participantId = mentee.id();
    member.personId = mentee.person();
    member.joinedAt = now;
    return member;
  }

  public long id() {
    return id;
  }

  public ParticipantId participant() {
    return participantId;
  }

  public PersonId person() {
    return personId;
  }

  boolean isIn() {
    return leftAt == null;
  }

  /** When this one left; empty for who has not. */
  Optional<Instant> leftAt() {
    return Optional.ofNullable(leftAt);
  }

  Instant joinedAt() {
    return joinedAt;
  }

  boolean hasJoinedAfter(Instant moment) {
    return joinedAt.isAfter(moment);
  }

  boolean wasIn(Instant moment) {
    return !moment.isBefore(joinedAt) && (leftAt == null || moment.isBefore(leftAt));
  }

  void leaves(Instant now) {
    leftAt = leftAt == null ? now : leftAt;
  }

  /** Why and until when this one rests while the others go on. */
  public Optional<Rest> rest() {
    return Optional.ofNullable(rest);
  }

  /** In, and not resting. */
  boolean works() {
    return isIn() && rest == null;
  }

  void rests(Rest rest) {
    this.rest = rest;
  }

  void wakes() {
    rest = null;
  }

  /** The order on pairs that names this one beside the mentor. */
  public Optional<Tandem.Order> order() {
    return Optional.ofNullable(orderNumber).map(number -> new Tandem.Order(number, orderedOn));
  }

  /** The order on changes that tells that this one works there no longer. */
  Optional<Tandem.Order> change() {
    return Optional.ofNullable(changeNumber).map(number -> new Tandem.Order(number, changedOn));
  }

  /** May be said anew: a number that was entered by mistake is put right. */
  void isToldBy(Tandem.Order order) {
    changeNumber = order.number();
    changedOn = order.day();
  }

  /**
   * @throws AlreadySettled when one has named this one before
   */
  void isOrdered(Tandem.Order order) {
    if (orderNumber != null) {
      throw new AlreadySettled();
    }
    isPutRight(order);
  }

  /** The same order under the number that stands on its paper. */
  void isPutRight(Tandem.Order order) {
    orderNumber = order.number();
    orderedOn = order.day();
  }

  /** The order holds no longer: another one is waited for. */
  void isOrderedNoLonger() {
    orderNumber = null;
    orderedOn = null;
  }
}
