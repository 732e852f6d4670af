package ru.tandem.tandems;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.tandem.documents.HeadsWord;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The paper of an order on pairs: who stands in it, and by which number it was signed. */
@Entity
public class OrderDraft {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId madeBy;
  private Instant madeAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_draft_member", joinColumns = @JoinColumn(name = "order_draft_id"))
  @Column(name = "tandem_member_id")
  private Set<Long> mentees = new TreeSet<>();

  private String number;
  private LocalDate orderedOn;

  /** Who stood as head when it got its number; null where the bot knew none. */
  private PersonId headId;

  private Instant cancelledAt;
  private PersonId cancelledBy;

  /** As the curator says, until the head confirms that he has signed it. */
  private String claimedNumber;

  private LocalDate claimedOn;

  @Embedded private HeadsWord word;

  protected OrderDraft() {}

  static OrderDraft of(
      ProgrammeId programme, Collection<OrderLine> lines, PersonId curator, Instant now) {
    OrderDraft draft = new OrderDraft();
    draft.programmeId = programme;
    draft.madeBy = curator;
    draft.madeAt = now;
    draft.mentees.addAll(in(lines));
    return draft;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** This one stands in it, beside the mentor of then. */
  boolean names(TandemMember mentee) {
    return mentees.contains(mentee.id());
  }

  /** Neither more nor fewer stand in it. */
  boolean isOf(Collection<OrderLine> lines) {
    return mentees.equals(in(lines));
  }

  private static Set<Long> in(Collection<OrderLine> lines) {
    return lines.stream()
        .flatMap(line -> line.mentees().stream())
        .map(TandemMember::id)
        .collect(Collectors.toSet());
  }

  /** What the head of the school says to it, before it has a number. */
  public HeadsWord word() {
    word = word == null ? new HeadsWord() : word;
    return word;
  }

  boolean isEntered() {
    return number != null;
  }

  /** By which number and of which day it was signed; empty until that is known. */
  public Optional<Tandem.Order> entered() {
    return Optional.ofNullable(number).map(said -> new Tandem.Order(said, orderedOn));
  }

  /** By which number it was signed on paper; empty unless that waits for the head's word. */
  public Optional<Tandem.Order> claim() {
    return Optional.ofNullable(claimedNumber).map(said -> new Tandem.Order(said, claimedOn));
  }

  /** The curator says so; may be put right until the head has answered. */
  void isSignedOnPaper(Tandem.Order order, PersonId curator, Instant now) {
    claimedNumber = order.number();
    claimedOn = order.day();
    if (!word().isWaiting()) {
      word().isAsked(curator, now);
    }
  }

  /** The head has given it back. */
  void isGivenBack(PersonId head, String why, Instant now) {
    word().isNo(head, why, now);
    claimedNumber = null;
    claimedOn = null;
  }

  /**
   * It was signed.
   *
   * @param head who stands as head of the school now; null where the bot knows none
   * @throws AlreadySettled when its number has been entered before
   */
  void isEntered(Tandem.Order order, PersonId head) {
    if (isEntered()) {
      throw new AlreadySettled();
    }
    number = order.number();
    orderedOn = order.day();
    headId = head;
  }

  /** Who stood as head when it got its number. */
  public Optional<PersonId> headOfThen() {
    return Optional.ofNullable(headId);
  }

  /** The school has cancelled it; its number stays spent. */
  public boolean isCancelled() {
    return cancelledAt != null;
  }

  /**
   * @throws AlreadySettled when it has no number, or was cancelled
   */
  public void requireInForce() {
    if (!isEntered() || isCancelled()) {
      throw new AlreadySettled();
    }
  }

  /**
   * What was entered was not what stands on the paper.
   *
   * @throws AlreadySettled when it has no number, or was cancelled
   */
  void isPutRight(Tandem.Order order) {
    requireInForce();
    number = order.number();
    orderedOn = order.day();
  }

  /**
   * It was entered by mistake: it waits for its number as before.
   *
   * @throws AlreadySettled when it has no number, or was cancelled
   */
  void isTakenBack() {
    requireInForce();
    number = null;
    orderedOn = null;
    headId = null;
    claimedNumber = null;
    claimedOn = null;
  }

  /**
   * @throws AlreadySettled when it has no number, or was cancelled before
   */
  void cancels(PersonId curator, Instant now) {
    requireInForce();
    cancelledBy = curator;
    cancelledAt = now;
  }
}
