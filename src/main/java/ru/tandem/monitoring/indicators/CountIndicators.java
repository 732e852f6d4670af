package ru.tandem.monitoring.indicators;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.FullCycles;
import ru.tandem.monitoring.figures.FigureKey;
import ru.tandem.monitoring.figures.FigureKey.Kind;
import ru.tandem.monitoring.figures.ReleaseFigures;
import ru.tandem.monitoring.figures.ReleaseFigures.Released;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.partners.Partner;
import ru.tandem.partners.PartnerKind;
import ru.tandem.partners.Partners;
import ru.tandem.people.Language;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Option;
import ru.tandem.schools.SchoolDeleted;
import ru.tandem.schools.SchoolId;

/**
 * The indicators of a school year, over all its programmes: only who went the full cycle counts.
 */
@Component
public class CountIndicators {

  private static final int CHILD_FROM = 10;
  private static final int TEEN_FROM = 15;
  private static final int TEEN_TO = 19;
  private static final int YOUNG = 3;
  private static final int SEPTEMBER = 9;
  private static final int PERCENT = 100;
  private static final String YEARS = "years";

  private final Programmes programmes;
  private final ReadSeason read;
  private final FullCycles cycles;
  private final Applications applications;
  private final Partners partners;
  private final ReleaseFigures release;
  private final SchoolNumbers numbers;

  CountIndicators(
      Programmes programmes,
      ReadSeason read,
      FullCycles cycles,
      Applications applications,
      Partners partners,
      ReleaseFigures release,
      SchoolNumbers numbers) {
    this.programmes = programmes;
    this.read = read;
    this.cycles = cycles;
    this.applications = applications;
    this.partners = partners;
    this.release = release;
    this.numbers = numbers;
  }

  /**
   * @param count who counts
   * @param of of how many; empty while the school has not entered it, or fewer than five answered
   */
  public record Counted(Indicator indicator, int count, OptionalInt of) {

    /** A share never exceeds the whole, whatever number was entered. */
    public OptionalInt percent() {
      return of.isEmpty() || of.getAsInt() == 0
          ? OptionalInt.empty()
          : OptionalInt.of(
              (int) Math.min(PERCENT, Math.round((double) PERCENT * count / of.getAsInt())));
    }
  }

  /** In which school year a programme ends, by the year in which that begins. */
  public static int year(Programme programme) {
    LocalDate last = programme.endsOn();
    return last.getMonthValue() >= SEPTEMBER ? last.getYear() : last.getYear() - 1;
  }

  public List<Counted> of(SchoolId school, int year) {
    List<Programme> all =
        programmes.findBySchoolIdOrderByIdDesc(school).stream()
            .filter(one -> year(one) == year)
            .toList();
    List<Full> full = all.stream().map(this::full).toList();
    List<Counted> counted = new ArrayList<>();
    for (Indicator one : Indicator.values()) {
      counted.add(one.isOfSchoolsNumber() ? people(school, year, one, full) : satisfied(one, all));
    }
    return counted;
  }

  private record Full(Season season, Set<ParticipantId> ids) {}

  private Full full(Programme programme) {
    return new Full(read.of(programme), cycles.full(programme));
  }

  private Counted people(SchoolId school, int year, Indicator one, List<Full> all) {
    OptionalInt of =
        numbers
            .findBySchoolIdAndSchoolYearAndCode(school, year, one)
            .map(number -> OptionalInt.of(number.number()))
            .orElseGet(OptionalInt::empty);
    Set<Object> counted = new HashSet<>();
    for (Full each : all) {
      counted.addAll(
          switch (one) {
            case PUPILS_MENTEES ->
                each.season().programme().form().pupilsAreMentored()
                    ? persons(each, each.season().mentees(), aged(each, CHILD_FROM))
                    : Set.of();
            case PUPILS_MENTORS ->
                each.season().programme().form().pupilsMentor()
                    ? persons(each, each.season().mentors(), aged(each, TEEN_FROM))
                    : Set.of();
            case YOUNG_TEACHERS -> persons(each, each.season().mentees(), this::isYoungTeacher);
            default -> enterprises(each, partners.findBySchoolIdOrderByName(school));
          });
    }
    return new Counted(one, counted.size(), of);
  }

  /** Whose card calls it a college or a school is none; of whom there is no card may be one. */
  private static Set<Object> enterprises(Full full, List<Partner> cards) {
    Set<String> others =
        cards.stream()
            .filter(card -> card.kind() != PartnerKind.ENTERPRISE)
            .map(card -> folded(card.name()))
            .collect(Collectors.toSet());
    return full.season().mentors().stream()
        .filter(mentor -> full.ids().contains(mentor.part().id()))
        .map(mentor -> folded(mentor.partner()))
        .filter(partner -> !partner.isEmpty() && !others.contains(partner))
        .collect(Collectors.toSet());
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Language.RU.locale());
  }

  /** One person counts once, in however many programmes. */
  private static Set<Object> persons(Full full, List<Member> side, Predicate<Member> who) {
    return side.stream()
        .filter(one -> full.ids().contains(one.part().id()))
        .filter(who)
        .map(one -> (Object) one.part().person())
        .collect(Collectors.toSet());
  }

  private static Predicate<Member> aged(Full full, int from) {
    LocalDate last = full.season().programme().endsOn();
    return one ->
        one.born()
            .map(born -> Period.between(born, last).getYears())
            .filter(age -> age >= from && age <= TEEN_TO)
            .isPresent();
  }

  /** By the years of service that the application tells. */
  private boolean isYoungTeacher(Member mentee) {
    return applications
        .of(mentee.part())
        .flatMap(application -> application.text(YEARS))
        .flatMap(
            code ->
                applications
                    .questionnaire(mentee.part())
                    .item(YEARS)
                    .flatMap(item -> item.option(code)))
        .map(Option::value)
        .filter(value -> value.isPresent() && value.getAsInt() <= YOUNG)
        .isPresent();
  }

  private Counted satisfied(Indicator one, List<Programme> all) {
    ParticipantRole side =
        one == Indicator.MENTEES_SATISFIED ? ParticipantRole.MENTEE : ParticipantRole.MENTOR;
    FigureKey key = FigureKey.of(side, Kind.SATISFIED, "");
    int people = 0;
    int yes = 0;
    for (Programme programme : all) {
      Map<FigureKey, Released> shown = release.shown(programme);
      if (shown.containsKey(key)) {
        people += shown.get(key).sums().people();
        yes += (int) shown.get(key).sums().second();
      }
    }
    return new Counted(one, yes, people == 0 ? OptionalInt.empty() : OptionalInt.of(people));
  }

  /** The school years in which a programme of the school ends, the earliest first. */
  public List<Integer> years(SchoolId school) {
    return programmes.findBySchoolIdOrderByIdDesc(school).stream()
        .map(CountIndicators::year)
        .distinct()
        .sorted()
        .toList();
  }

  /** The school says of how many; entered anew it is put right. */
  public void number(SchoolId school, int year, Indicator one, int number) {
    numbers.save(
        numbers
            .findBySchoolIdAndSchoolYearAndCode(school, year, one)
            .orElseGet(() -> SchoolNumber.of(school, year, one))
            .is(number));
  }

  @EventListener
  void on(SchoolDeleted deleted) {
    numbers.deleteBySchoolId(deleted.school());
  }
}
