package ru.tandem.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.ProgrammeId;

/** A link, and a code to type, for those who are to come to a programme on one side. */
@Entity
public class Invitation {

  /** As much of the name of a class or a partner as it holds. */
  public static final int LONGEST_LABEL = 40;

  /** Whether somebody can still come by it. */
  public enum State {
    OPEN,
    REVOKED,
    EXPIRED,
    /** As many have come by it as may. */
    FULL
  }

  /**
   * For whom it is and how long it holds.
   *
   * @param label a class or a partner; empty for everybody
   * @param from whom the label names
   * @param expiresOn the last day; null for none
   * @param mostUses null for no limit
   */
  public record Terms(String label, InvitedFrom from, LocalDate expiresOn, Integer mostUses) {

    static final Terms NONE = new Terms("", InvitedFrom.GROUP, null, null);
  }

  @Id private String code;
  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private ParticipantRole role;

  private Instant createdAt;
  private String word;
  private String label;

  @Enumerated(EnumType.STRING)
  private InvitedFrom invitedFrom;

  private String partner;

  private LocalDate expiresOn;
  private Integer mostUses;
  private int uses;
  private Instant revokedAt;

  protected Invitation() {}

  /** For those whom a partner sends; a long name is cut in the label. */
  static Invitation ofPartner(
      ProgrammeId programme,
      ParticipantRole role,
      String partner,
      InvitationCode code,
      Instant now) {
    Terms terms = new Terms(cut(partner), InvitedFrom.PARTNER, null, null);
    Invitation invitation = to(programme, role, terms, code, now);
    invitation.partner = partner;
    return invitation;
  }

  static Invitation to(
      ProgrammeId programme, ParticipantRole role, Terms terms, InvitationCode code, Instant now) {
    Invitation invitation = new Invitation();
    invitation.code = code.link();
    invitation.word = code.word();
    invitation.programmeId = programme;
    invitation.role = role;
    invitation.label = terms.label();
    invitation.invitedFrom = terms.from();
    invitation.expiresOn = terms.expiresOn();
    invitation.mostUses = terms.mostUses();
    invitation.createdAt = now;
    return invitation;
  }

  public String code() {
    return code;
  }

  /** The short code that can be typed. */
  public String word() {
    return word;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public ParticipantRole role() {
    return role;
  }

  /** A class or a partner; empty for everybody. */
  public String label() {
    return label;
  }

  /** Whom the label names. */
  public InvitedFrom from() {
    return invitedFrom;
  }

  /** The partner by whom mentors are given who come by it; empty for all others. */
  public String partner() {
    if (role != ParticipantRole.MENTOR || invitedFrom != InvitedFrom.PARTNER) {
      return "";
    }
    return partner == null ? label : partner;
  }

  public Optional<LocalDate> expiresOn() {
    return Optional.ofNullable(expiresOn);
  }

  public Optional<Integer> mostUses() {
    return Optional.ofNullable(mostUses);
  }

  /** How many have come by it. */
  public int uses() {
    return uses;
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  public State state(LocalDate today) {
    if (isRevoked()) {
      return State.REVOKED;
    } else if (expiresOn != null && expiresOn.isBefore(today)) {
      return State.EXPIRED;
    }
    return mostUses != null && uses >= mostUses ? State.FULL : State.OPEN;
  }

  /** It turns out whom the label names. */
  void names(InvitedFrom from) {
    invitedFrom = from;
  }

  /** The partner's name is put right. */
  void isNowOf(String partner) {
    this.partner = partner;
    label = cut(partner);
  }

  /** What brings people by it has another day. */
  void isCalled(String label) {
    this.label = cut(label);
  }

  /** A long name is cut. */
  private static String cut(String name) {
    return name.length() > LONGEST_LABEL
        ? name.substring(0, LONGEST_LABEL - 1).strip() + "…"
        : name;
  }

  /** Whether its label is what that partner is called. */
  public boolean isOf(String partner) {
    return partner().equalsIgnoreCase(partner) && !partner.isEmpty();
  }

  /** The lasting one of its side, for everybody. */
  boolean isPlain() {
    return isLasting() && label.isEmpty();
  }

  boolean isLasting() {
    return revokedAt == null && expiresOn == null && mostUses == null;
  }

  /**
   * @throws AlreadySettled when it has been taken back before
   */
  void revoke(Instant now) {
    if (revokedAt != null) {
      throw new AlreadySettled();
    }
    revokedAt = now;
  }
}
