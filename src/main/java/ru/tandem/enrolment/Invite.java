package ru.tandem.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * A programme has one lasting invitation for each side, and as many for a class or a partner as the
 * curator likes.
 */
@Component
public class Invite {

  private final Invitations invitations;
  private final CuratedProgrammes programmes;
  private final Codes codes;
  private final Clock clock;

  Invite(Invitations invitations, CuratedProgrammes programmes, Codes codes, Clock clock) {
    this.invitations = invitations;
    this.programmes = programmes;
    this.codes = codes;
    this.clock = clock;
  }

  /** The lasting one; a new one when the last has been taken back. */
  public Invitation to(ProgrammeId programme, ParticipantRole role) {
    return lasting(programme, role).orElseGet(() -> to(programme, role, Invitation.Terms.NONE));
  }

  /** Empty where none has been made yet, or the last has been taken back. */
  public Optional<Invitation> lasting(ProgrammeId programme, ParticipantRole role) {
    return of(programme).stream()
        .filter(invitation -> invitation.role() == role && invitation.isPlain())
        .findFirst();
  }

  /** The one by which all come whom that partner sends; a long name is cut. */
  public Invitation from(ProgrammeId programme, ParticipantRole role, String partner) {
    return of(programme).stream()
        .filter(one -> one.role() == role && one.isLasting() && one.isOf(partner))
        .findFirst()
        .orElseGet(
            () ->
                invitations.save(
                    Invitation.ofPartner(programme, role, partner, code(), clock.instant())));
  }

  /** One more. */
  public Invitation to(ProgrammeId programme, ParticipantRole role, Invitation.Terms terms) {
    return invitations.save(Invitation.to(programme, role, terms, code(), clock.instant()));
  }

  private InvitationCode code() {
    InvitationCode code = InvitationCode.of(codes.next());
    while (invitations.findByWord(code.word()).isPresent()) {
      code = InvitationCode.of(code.link());
    }
    return code;
  }

  /** The oldest first. */
  public List<Invitation> of(ProgrammeId programme) {
    return invitations.findByProgrammeIdOrderByCreatedAt(programme);
  }

  /**
   * An invitation as a curator finds it.
   *
   * @throws NotFound when there is none, or the person is no curator of that school
   */
  public Invitation of(Person curator, String code) {
    Invitation invitation = invitations.findById(code).orElseThrow(NotFound::new);
    programmes.of(curator, invitation.programme());
    return invitation;
  }

  /** Whether somebody who types this may mean an invitation. */
  public static boolean isLikeCode(String words) {
    return InvitationCode.isLike(words);
  }

  /** By what somebody typed. */
  public Optional<Invitation> typed(String words) {
    return invitations.findByWord(InvitationCode.read(words));
  }

  /** Whom the label names, when that was not said, or wrongly. */
  public Invitation names(Person curator, String code, InvitedFrom from) {
    Invitation invitation = of(curator, code);
    invitation.names(from);
    return invitation;
  }

  /** Of this name there is a card of a partner now: who is invited under it is sent by it. */
  public void isPartner(List<Programme> ofSchool, String name) {
    ofSchool.stream()
        .flatMap(programme -> of(programme.id()).stream())
        .filter(one -> one.role() == ParticipantRole.MENTOR && one.label().equalsIgnoreCase(name))
        .forEach(one -> one.names(InvitedFrom.PARTNER));
  }

  /** A partner of the school is called otherwise from now on: its invitations, too. */
  public void isCalled(List<Programme> ofSchool, String before, String now) {
    ofSchool.stream()
        .flatMap(programme -> of(programme.id()).stream())
        .filter(one -> one.isOf(before))
        .forEach(one -> one.isNowOf(now));
  }

  /** The occasion that it belongs to is called otherwise from now on. */
  public void isOf(Invitation invitation, String occasion) {
    invitation.isCalled(occasion);
  }

  /**
   * @throws AlreadySettled when it has been taken back before
   */
  public void revoke(Invitation invitation) {
    invitation.revoke(clock.instant());
  }
}
