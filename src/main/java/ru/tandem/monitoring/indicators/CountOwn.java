package ru.tandem.monitoring.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final ToldClasses told;
  private final Programmes programmes;
  private final ReadSeason read;
  private final FullCycles cycles;
  private final Shield shield;

  CountOwn(
      OwnIndicators own,
      ToldClasses told,
      Programmes programmes,
      ReadSeason read,
      FullCycles cycles,
      MonitoringConfig config) {
    this.own = own;
    this.told = told;
    this.programmes = programmes;
    this.read = read;
    this.cycles = cycles;
    this.shield = new Shield(config.thresholds().fewest());
  }

  public List<OwnIndicator> of(SchoolId school, int year) {
    return own.findBySchoolIdAndSchoolYearOrderById(school, year);
  }

  /**
   * The number of the year.
   *
   * @param on the day for which it was told; empty for today
   */
  public record Value(int number, Optional<LocalDate> on) {}

  /** Empty for a share of nobody, and for what is not told. */
  public Optional<Value> number(SchoolId school, OwnIndicator one) {
    return switch (one.measured()) {
      case TYPED -> now(one.number());
      case MEETINGS -> now(seasons(school, one.year()).stream().mapToInt(CountOwn::held).sum());
      case COUNT, SHARE -> people(school, one);
    };
  }

  private static Optional<Value> now(int number) {
    return Optional.of(new Value(number, Optional.empty()));
  }

  private Optional<Value> people(SchoolId school, OwnIndicator one) {
    Set<Long> crowd = crowd(school, one);
    Optional<ToldClass> told = isPart(one) ? latest(school, one) : Optional.empty();
    if (told.isPresent() && !told.get().members().equals(crowd)) {
      int number = number(one, told.get().came(), told.get().people());
      return Optional.of(new Value(number, Optional.of(told.get().toldOn())));
    }
    return one.measured() == Measure.SHARE && crowd.isEmpty()
        ? Optional.empty()
        : now(number(one, reached(school, one), crowd.size()));
  }

  private static int number(OwnIndicator one, int some, int all) {
    return one.measured() == Measure.SHARE ? (int) Math.round((double) PERCENT * some / all) : some;
  }

  /** Whether too few are counted to be told of: by itself, or taken from what else is told. */
  public boolean isOfFew(SchoolId school, OwnIndicator one) {
    if (one.filter().isEmpty() || crowd(school, one).isEmpty()) {
      return false;
    }
    return isPart(one)
        ? latest(school, one).isEmpty()
        : one.measured() == Measure.SHARE && !shield.permits(crowd(school, one), List.of());
  }

  /** Some classes are a part of the whole, which every summary tells. */
  private static boolean isPart(OwnIndicator one) {
    return one.filter().flatMap(Filter::grades).isPresent();
  }

  private Optional<ToldClass> latest(SchoolId school, OwnIndicator one) {
    return told.findBySchoolIdAndSchoolYearOrderById(school, one.year()).stream()
        .filter(before -> before.isOf(one))
        .reduce((earlier, later) -> later);
  }

  /**
   * Looks what can be told of single classes beside the whole and beside all that ever was told of
   * them in that year, the larger first; and remembers it.
   */
  public void release(SchoolId school, int year, LocalDate today) {
    for (ParticipantRole side : ParticipantRole.values()) {
      List<OwnIndicator> parts =
          of(school, year).stream()
              .filter(CountOwn::isPart)
              .filter(one -> one.filter().get().side() == side)
              .toList();
      if (!parts.isEmpty()) {
        release(school, parts, today);
      }
    }
  }

  private void release(SchoolId school, List<OwnIndicator> parts, LocalDate today) {
    Map<Long, Set<Long>> crowds = new HashMap<>();
    parts.forEach(one -> crowds.put(one.id(), crowd(school, one)));
    List<Set<Long>> known = known(school, parts.get(0));
    Comparator<OwnIndicator> largest = Comparator.comparing(one -> -crowds.get(one.id()).size());
    for (OwnIndicator one : parts.stream().sorted(largest).toList()) {
      Set<Long> crowd = crowds.get(one.id());
      Optional<ToldClass> before = latest(school, one);
      if (before.filter(told -> told.members().equals(crowd)).isPresent()) {
        before.get().tells(reached(school, one), today);
      } else if (shield.permits(crowd, known)) {
        told.save(ToldClass.of(one, school, crowd).tells(reached(school, one), today));
        known.add(crowd);
      }
    }
  }

  private List<Set<Long>> known(SchoolId school, OwnIndicator one) {
    ParticipantRole side = one.filter().orElseThrow().side();
    List<Set<Long>> known = new ArrayList<>();
    known.add(
        ids(people(school, one.year(), new Filter(side, Reached.ACCEPTED, Optional.empty()))));
    told.findBySchoolIdAndSchoolYearOrderById(school, one.year()).stream()
        .filter(before -> before.side() == side)
        .forEach(before -> known.add(before.members()));
    return known;
  }

  private Set<Long> crowd(SchoolId school, OwnIndicator one) {
    Filter filter = one.filter().orElseThrow();
    Filter all = new Filter(filter.side(), Reached.ACCEPTED, filter.grades());
    return ids(people(school, one.year(), all));
  }

  private static Set<Long> ids(Set<PersonId> people) {
    return people.stream().map(PersonId::value).collect(Collectors.toSet());
  }

  private int reached(SchoolId school, OwnIndicator one) {
    return people(school, one.year(), one.filter().orElseThrow()).size();
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
  private Set<PersonId> people(SchoolId school, int year, Filter filter) {
    Set<PersonId> people = new HashSet<>();
    for (Season season : seasons(school, year)) {
      Set<ParticipantId> full =
          filter.reached() == Reached.FULL ? full(season.programme()) : Set.of();
      side(season, filter.side()).stream()
          .filter(member -> isThere(season, member, filter.reached(), full))
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
    told.deleteBySchoolId(deleted.school());
  }
}
