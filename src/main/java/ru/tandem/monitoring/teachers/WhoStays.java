package ru.tandem.monitoring.teachers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Step;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Side;
import ru.tandem.schools.SchoolId;

/**
 * Each September it is asked which teachers who had a pair in the school year before still work at
 * the school: what part of them has stayed is the retention.
 */
@Component
public class WhoStays {

  private final Programmes programmes;
  private final ReadSeason read;
  private final Stays stays;
  private final MonitoringConfig config;
  private final Clock clock;

  WhoStays(
      Programmes programmes, ReadSeason read, Stays stays, MonitoringConfig config, Clock clock) {
    this.programmes = programmes;
    this.read = read;
    this.stays = stays;
    this.config = config;
    this.clock = clock;
  }

  /** A teacher, and what is known of him; empty while nobody has said it. */
  public record Teacher(PersonId person, String name, Optional<Boolean> stays) {}

  /**
   * How many of those of whom it is known have stayed.
   *
   * @param asked of how many it is asked
   * @param fewest of fewer nothing is shown
   */
  public record Kept(int stayed, int known, int asked, int fewest) {

    private static final int ALL = 100;

    /** One word more, and one figure taken from the other would tell of whom it was said. */
    public boolean isShown() {
      return known == asked && known >= fewest;
    }

    public int percent() {
      return (int) Math.round((double) ALL * stayed / known);
    }
  }

  /**
   * By name; each once, in however many pairs.
   *
   * @param year the school year that has begun, by its first calendar year
   */
  public List<Teacher> of(SchoolId school, int year) {
    LocalDate from = begins(year - 1);
    LocalDate to = begins(year);
    Map<PersonId, Boolean> known = new LinkedHashMap<>();
    stays
        .findBySchoolIdAndSchoolYear(school, year)
        .forEach(one -> known.put(one.person(), one.stays()));
    Map<PersonId, Teacher> all = new LinkedHashMap<>();
    programmes.findBySchoolIdOrderByIdDesc(school).stream()
        .filter(one -> one.startsOn().isBefore(to) && !one.endsOn().isBefore(from))
        .flatMap(this::teachers)
        .forEach(one -> all.putIfAbsent(one.part().person(), teacher(one, known)));
    return List.copyOf(all.values());
  }

  private static LocalDate begins(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, 1);
  }

  private static Teacher teacher(Member one, Map<PersonId, Boolean> known) {
    PersonId person = one.part().person();
    return new Teacher(person, one.name(), Optional.ofNullable(known.get(person)));
  }

  /** Who works at the school and had a pair; a partner's people are not its own. */
  private Stream<Member> teachers(Programme programme) {
    if (programme.form().mentees() != Side.STAFF && !programme.form().employsMentors()) {
      return Stream.empty();
    }
    Season season = read.of(programme);
    Stream<Member> mentees =
        programme.form().mentees() == Side.STAFF ? season.mentees().stream() : Stream.empty();
    Stream<Member> mentors = season.mentors().stream().filter(Member::isEmployee);
    return Stream.concat(mentees, mentors).filter(one -> one.part().has(Step.PAIRED));
  }

  /** Empty before it is asked, and where there is nobody of whom to ask. */
  public Optional<Kept> kept(SchoolId school, int year) {
    List<Teacher> all = of(school, year);
    List<Boolean> known = all.stream().flatMap(one -> one.stays().stream()).toList();
    int stayed = (int) known.stream().filter(stays -> stays).count();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Kept(stayed, known.size(), all.size(), config.thresholds().fewest()));
  }

  public void says(PersonId curator, SchoolId school, int year, PersonId teacher, boolean yes) {
    Stay stay =
        stays
            .findBySchoolIdAndPersonIdAndSchoolYear(school, teacher, year)
            .orElseGet(() -> Stay.of(school, teacher, year));
    stays.save(stay.says(yes, curator, clock.instant()));
  }
}
