package ru.tandem.monitoring.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Places;
import ru.tandem.feedback.FullCycles;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.figures.Shield;
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
  private final Shield shield;

  CountOwn(
      OwnIndicators own,
      Programmes programmes,
      ReadSeason read,
      FullCycles cycles,
      MonitoringConfig config) {
    this.own = own;
    this.programmes = programmes;
    this.read = read;
    this.cycles = cycles;
    this.shield = new Shield(config.thresholds().fewest());
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

  /**
   * Whether too few are counted to be told of: by itself, or taken from the others of that year.
   * What counts everybody is no part of anything.
   */
  public boolean isOfFew(SchoolId school, OwnIndicator asked) {
    List<Map.Entry<Long, Set<Long>>> crowds =
        of(school, asked.year()).stream()
            .filter(CountOwn::isPart)
            .filter(
                one -> one.filter().get().side() == asked.filter().map(Filter::side).orElse(null))
            .map(one -> Map.entry(one.id(), crowd(school, one)))
            .sorted(Comparator.comparing(one -> -one.getValue().size()))
            .toList();
    List<Set<Long>> told = new ArrayList<>();
    for (Map.Entry<Long, Set<Long>> one : crowds) {
      if (shield.permits(one.getValue(), told)) {
        told.add(one.getValue());
      } else if (one.getKey() == asked.id()) {
        return !one.getValue().isEmpty();
      }
    }
    return false;
  }

  /** A share tells of all whom it could count, and a count of a class of those in it. */
  private static boolean isPart(OwnIndicator one) {
    return one.measured() == Measure.SHARE
        || one.measured() == Measure.COUNT && one.filter().get().grades().isPresent();
  }

  private Set<Long> crowd(SchoolId school, OwnIndicator one) {
    return people(school, one, Reached.ACCEPTED).stream()
        .map(PersonId::value)
        .collect(Collectors.toSet());
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
        || member.place().flatMap(Places::grade).filter(filter.grades().get()::has).isPresent();
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
