package ru.tandem.monitoring.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Places;
import ru.tandem.feedback.FullCycles;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolDeleted;
import ru.tandem.schools.SchoolId;

/** The indicators that a school has made for itself, over all its programmes of a year. */
@Component
public class CountOwn {

  private static final int PERCENT = 100;

  private final OwnIndicators own;
  private final Programmes programmes;
  private final ReadSeason read;
  private final FullCycles cycles;
  private final Places places;

  CountOwn(
      OwnIndicators own, Programmes programmes, ReadSeason read, FullCycles cycles, Places places) {
    this.own = own;
    this.programmes = programmes;
    this.read = read;
    this.cycles = cycles;
    this.places = places;
  }

  public List<OwnIndicator> of(SchoolId school, int year) {
    return own.findBySchoolIdAndSchoolYearOrderById(school, year);
  }

  /** The number of the year; empty for a share of nobody. */
  public OptionalInt number(SchoolId school, OwnIndicator one) {
    return switch (one.measured()) {
      case TYPED -> OptionalInt.of(one.number());
      case MEETINGS ->
          OptionalInt.of(seasons(school, one.year()).stream().mapToInt(CountOwn::held).sum());
      case COUNT -> OptionalInt.of(people(school, one, one.filter().get().reached()).size());
      case SHARE -> share(school, one);
    };
  }

  private OptionalInt share(SchoolId school, OwnIndicator one) {
    int all = people(school, one, Reached.ACCEPTED).size();
    int some = people(school, one, one.filter().get().reached()).size();
    return all == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round((double) PERCENT * some / all));
  }

  private List<Season> seasons(SchoolId school, int year) {
    return programmes.findBySchoolIdOrderByIdDesc(school).stream()
        .filter(one -> CountIndicators.year(one) == year)
        .map(read::of)
        .toList();
  }

  private static int held(Season season) {
    return season.held().size();
  }

  /** One person counts once, in however many programmes. */
  private Set<PersonId> people(SchoolId school, OwnIndicator one, Reached reached) {
    Filter filter = one.filter().get();
    Set<PersonId> people = new HashSet<>();
    for (Season season : seasons(school, one.year())) {
      Set<ParticipantId> full = reached == Reached.FULL ? full(season.programme()) : Set.of();
      side(season, filter.side()).stream()
          .filter(member -> isThere(season, member, reached, full))
          .filter(member -> isIn(member, filter))
          .forEach(member -> people.add(member.part().person()));
    }
    return people;
  }

  private Set<ParticipantId> full(Programme programme) {
    return cycles.full(programme);
  }

  private static List<Member> side(Season season, ParticipantRole side) {
    return side == ParticipantRole.MENTOR ? season.mentors() : season.mentees();
  }

  private static boolean isThere(
      Season season, Member member, Reached reached, Set<ParticipantId> full) {
    return switch (reached) {
      case ACCEPTED -> true;
      case PAIRED -> !season.of(member).isEmpty();
      case MET -> season.hasMet(member);
      case FULL -> full.contains(member.part().id());
    };
  }

  private boolean isIn(Member member, Filter filter) {
    return filter.grades().isEmpty()
        || places.grade(member.part()).filter(filter.grades().get()::has).isPresent();
  }

  /** The same indicator in the other years for which the school has it. */
  public TreeMap<Integer, OwnIndicator> years(SchoolId school, String name) {
    TreeMap<Integer, OwnIndicator> years = new TreeMap<>();
    own.findBySchoolIdAndNameOrderBySchoolYear(school, name)
        .forEach(one -> years.put(one.year(), one));
    return years;
  }

  /** One of the same name in the same year takes its place. */
  public void typed(SchoolId school, int year, String name, int number, int target) {
    own.save(named(school, year, name).is(number, target));
  }

  /** The bot counts it anew whenever somebody looks. */
  public void counted(
      SchoolId school, int year, String name, Measure how, Optional<Filter> whom, int target) {
    own.save(named(school, year, name).counts(how, whom, target));
  }

  private OwnIndicator named(SchoolId school, int year, String name) {
    return own.findBySchoolIdAndSchoolYearAndName(school, year, name)
        .orElseGet(() -> OwnIndicator.of(school, year, name));
  }

  public Optional<OwnIndicator> drop(SchoolId school, int year, long id) {
    Optional<OwnIndicator> found =
        of(school, year).stream().filter(one -> one.id() == id).findFirst();
    found.ifPresent(own::delete);
    return found;
  }

  @EventListener
  void on(SchoolDeleted deleted) {
    own.deleteBySchoolId(deleted.school());
  }
}
