package ru.tandem.mentors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.InvitedFrom;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Response;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Looks for those of a school's mentors who can help with something at some time. */
@Component
public class FindMentors {

  private static final String WEEK = "week";

  private final Participants participants;
  private final Applications applications;
  private final Invitations invitations;
  private final Programmes programmes;
  private final Schools schools;
  private final Tandems tandems;
  private final Clock clock;

  FindMentors(
      Participants participants,
      Applications applications,
      Invitations invitations,
      Programmes programmes,
      Schools schools,
      Tandems tandems,
      Clock clock) {
    this.participants = participants;
    this.applications = applications;
    this.invitations = invitations;
    this.programmes = programmes;
    this.schools = schools;
    this.tandems = tandems;
    this.clock = clock;
  }

  /**
   * What is looked for.
   *
   * @param tags codes, or the curator's own words
   * @param day as in {@code tue}; empty for any
   * @param hour the first hour of a part of the day, as in {@code 15}; empty for any
   * @param from whose invitation they have come by; empty for any
   */
  public record Wish(List<String> tags, String day, String hour, Optional<InvitedFrom> from) {

    boolean isFree(List<String> week) {
      boolean anyTime = day.isEmpty() && hour.isEmpty();
      return anyTime || week.stream().anyMatch(code -> code.startsWith(day) && code.endsWith(hour));
    }
  }

  /**
   * @param helps with which of the wished things
   * @param places for how many mentees there is room yet
   */
  public record Found(Participant mentor, List<String> helps, int places) {}

  /** Those who can help with most of it come first, then those with most room. */
  public List<Found> of(SchoolId school, Wish wish) {
    Comparator<Found> best =
        Comparator.comparing((Found found) -> -found.helps().size())
            .thenComparing(found -> -found.places())
            .thenComparing(found -> found.mentor().id().value());
    return mentors(school)
        .filter(mentor -> wish.from().isEmpty() || wish.from().equals(invitations.from(mentor)))
        .flatMap(mentor -> found(mentor, wish).stream())
        .sorted(best)
        .toList();
  }

  /** Everything that mentors of the school could be asked about. */
  public Collection<Option> tags(SchoolId school) {
    Map<String, Option> tags = new LinkedHashMap<>();
    mentors(school)
        .flatMap(mentor -> competences(mentor).stream())
        .flatMap(item -> item.options().stream())
        .forEach(option -> tags.putIfAbsent(option.code(), option));
    return tags.values();
  }

  /** Whom mentors of the school come from beside its own classes and staff. */
  public Set<InvitedFrom> sources(SchoolId school) {
    return mentors(school)
        .flatMap(mentor -> invitations.from(mentor).stream())
        .filter(from -> from != InvitedFrom.GROUP)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(InvitedFrom.class)));
  }

  private Stream<Participant> mentors(SchoolId school) {
    LocalDate today = LocalDate.now(clock.withZone(schools.get(school).zone()));
    return programmes.findBySchoolIdOrderByIdDesc(school).stream()
        .filter(programme -> !programme.isClosed() && !programme.endsOn().isBefore(today))
        .map(Programme::id)
        .flatMap(
            id ->
                participants.findByProgrammeIdAndRoleOrderById(id, ParticipantRole.MENTOR).stream())
        .filter(mentor -> mentor.isIn() && !mentor.isPaused() && mentor.has(Step.APPROVED));
  }

  private Optional<Item> competences(Participant mentor) {
    return applications.questionnaire(mentor).item(Applications.COMPETENCES);
  }

  private Optional<Found> found(Participant mentor, Wish wish) {
    int places = mentor.capacity() - mentees(mentor);
    return applications
        .of(mentor)
        .filter(application -> places > 0 && wish.isFree(application.codes(WEEK)))
        .map(application -> offer(mentor, application))
        .map(offer -> wish.tags().stream().filter(offer::holds).toList())
        .filter(helps -> !helps.isEmpty())
        .map(helps -> new Found(mentor, helps, places));
  }

  /** With what this mentor can help, in the words of the questionnaire or in his own. */
  public List<Words> topics(Participant mentor) {
    return applications.of(mentor).map(application -> offer(mentor, application)).stream()
        .flatMap(offer -> offer.topics().stream())
        .toList();
  }

  private Offer offer(Participant mentor, Response application) {
    return new Offer(competences(mentor), application, applications.addedTags(mentor));
  }

  private int mentees(Participant mentor) {
    return tandems.living(mentor.person()).stream()
        .filter(tandem -> tandem.mentor().equals(mentor.id()))
        .mapToInt(FindMentors::size)
        .sum();
  }

  private static int size(Tandem tandem) {
    return tandem.mentees().size();
  }
}
