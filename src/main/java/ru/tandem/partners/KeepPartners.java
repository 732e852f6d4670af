package ru.tandem.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Invite;
import ru.tandem.feedback.AskPartner;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolContent;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** The curators of a school keep the cards of its partners; a coordinator finds his own. */
@Component
public class KeepPartners implements SchoolContent {

  private final Partners partners;
  private final Programmes programmes;
  private final Invite invite;
  private final AskPartner asks;
  private final Schools schools;
  private final Staffs staffs;
  private final Codes codes;
  private final Clock clock;

  KeepPartners(
      Partners partners,
      Programmes programmes,
      Invite invite,
      AskPartner asks,
      Schools schools,
      Staffs staffs,
      Codes codes,
      Clock clock) {
    this.partners = partners;
    this.programmes = programmes;
    this.invite = invite;
    this.asks = asks;
    this.schools = schools;
    this.staffs = staffs;
    this.codes = codes;
    this.clock = clock;
  }

  @Override
  public boolean isIn(SchoolId school) {
    return partners.existsBySchoolId(school);
  }

  /** By name, those that give no more mentors last. */
  public List<Partner> in(Person curator, SchoolId school) {
    staffs.requireCurator(curator, school);
    return partners.findBySchoolIdOrderByName(school).stream()
        .sorted((one, other) -> Boolean.compare(one.isEnded(), other.isEnded()))
        .toList();
  }

  /**
   * @throws NotFound when there is none, or who asks is no curator of its school
   */
  public Partner of(Person curator, long id) {
    Partner partner = partners.findById(id).orElseThrow(NotFound::new);
    staffs.requireCurator(curator, partner.school());
    return partner;
  }

  /**
   * One of which it is kept who calls and comes.
   *
   * @throws AlreadySettled when it has been ended
   */
  public Partner open(Person curator, long id) {
    Partner partner = of(curator, id);
    if (partner.isEnded()) {
      throw new AlreadySettled();
    }
    return partner;
  }

  /** A card; the one of that name where there is one, be it that of one that had been ended. */
  public Partner enter(Person curator, SchoolId school, Partner.Terms terms) {
    staffs.requireCurator(curator, school);
    Partner partner =
        called(school, terms.name())
            .orElseGet(() -> Partner.of(school, terms, codes.next(), clock.instant()));
    partner.isNow(terms);
    invite.isPartner(programmes.findBySchoolIdOrderByIdDesc(school), terms.name());
    if (partner.isEnded()) {
      partner.goesOn();
    }
    return partners.save(partner);
  }

  private Optional<Partner> called(SchoolId school, String name) {
    return partners.findBySchoolIdOrderByName(school).stream()
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** Whether another card bears that name. */
  public boolean isTaken(Partner partner, String name) {
    return called(partner.school(), name).filter(one -> one.id() != partner.id()).isPresent();
  }

  /**
   * By its name its mentors and its forms are known: these are called so, too, from now on.
   *
   * @throws AlreadySettled when another card bears that name by now
   */
  public Partner change(Person curator, long id, Partner.Terms terms) {
    Partner partner = open(curator, id);
    if (isTaken(partner, terms.name())) {
      throw new AlreadySettled();
    }
    List<Programme> seasons = programmes.findBySchoolIdOrderByIdDesc(partner.school());
    invite.isCalled(seasons, partner.name(), terms.name());
    seasons.forEach(season -> asks.isCalled(season, partner.name(), terms.name()));
    partner.isNow(terms);
    return partner;
  }

  /** The link for a coordinator; a new one when the time of the last is over. */
  public Partner invite(Person curator, long id) {
    Partner partner = open(curator, id);
    if (partner.coordinator().isPresent()) {
      throw new AlreadySettled();
    }
    if (!partner.isOpen(clock.instant())) {
      partner.opens(codes.next(), clock.instant());
    }
    return partner;
  }

  /** By the link; who is coordinator already finds his own. */
  public Partner comes(Person person, String code) {
    Partner partner = partners.findByCode(code).orElseThrow(NotFound::new);
    boolean own = partner.coordinator().filter(person.id()::equals).isPresent();
    if (!own && !partner.isOpen(clock.instant())) {
      throw new AlreadySettled();
    }
    return partner;
  }

  public Partner coordinates(Person person, String code) {
    Partner partner = comes(person, code);
    if (partner.coordinator().isEmpty()) {
      partner.isCoordinatedBy(person.id(), clock.instant());
    }
    return partner;
  }

  /**
   * @throws NotFound for who is not its coordinator
   */
  public Partner coordinated(Person person, long id) {
    return partners
        .findById(id)
        .filter(partner -> partner.coordinator().filter(person.id()::equals).isPresent())
        .orElseThrow(NotFound::new);
  }

  /** He is coordinator no more by his own wish. */
  public Partner leaves(Person person, long id) {
    Partner partner = coordinated(person, id);
    partner.isNotCoordinated();
    return partner;
  }

  /** The coordinator sees its people no more. */
  public Partner dismiss(Person curator, long id) {
    Partner partner = of(curator, id);
    if (partner.coordinator().isEmpty()) {
      throw new AlreadySettled();
    }
    partner.isNotCoordinated();
    return partner;
  }

  public Partner end(Person curator, long id) {
    Partner partner = of(curator, id);
    partner.ends(clock.instant());
    return partner;
  }

  public Partner goOn(Person curator, long id) {
    Partner partner = of(curator, id);
    partner.goesOn();
    return partner;
  }

  /** Of which the curators are to hear today that the contract ends; said once. */
  public List<Partner> ending(SchoolId school) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), schools.get(school).zone());
    return partners.findBySchoolIdOrderByName(school).stream()
        .filter(partner -> partner.remind(today))
        .toList();
  }
}
