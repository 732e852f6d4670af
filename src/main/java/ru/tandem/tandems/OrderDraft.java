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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.tandem.documents.HeadsWord;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The paper of an order on pairs: which pairs stand in it, and by which number it was signed. */
@Entity
public class OrderDraft {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId madeBy;
  private Instant madeAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_draft_pair", joinColumns = @JoinColumn(name = "order_draft_id"))
  @Column(name = "tandem_id")
  private Set<Long> tandems = new TreeSet<>();

  private String number;
  private LocalDate orderedOn;

  @Embedded private HeadsWord word;

  protected OrderDraft() {}

  static OrderDraft of(
      ProgrammeId programme, Collection<Tandem> pairs, PersonId curator, Instant now) {
    OrderDraft draft = new OrderDraft();
    draft.programmeId = programme;
    draft.madeBy = curator;
    draft.madeAt = now;
    pairs.forEach(pair -> draft.tandems.add(pair.id().value()));
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

  /** The pairs in it, in the order in which they were formed. */
  public List<TandemId> pairs() {
    return tandems.stream().sorted().map(TandemId::new).toList();
  }

  /** Neither more nor fewer stand in it. */
  boolean isOf(Collection<Tandem> pairs) {
    return tandems.equals(
        pairs.stream().map(pair -> pair.id().value()).collect(Collectors.toSet()));
  }

  /** What the head of the school says to it, before it has a number. */
  public HeadsWord word() {
    word = word == null ? new HeadsWord() : word;
    return word;
  }

  boolean isEntered() {
    return number != null;
  }

  /**
   * It was signed.
   *
   * @throws AlreadySettled when its number has been entered before
   */
  void isEntered(Tandem.Order order) {
    if (isEntered()) {
      throw new AlreadySettled();
    }
    number = order.number();
    orderedOn = order.day();
  }
}
