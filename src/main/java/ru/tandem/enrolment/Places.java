package ru.tandem.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Response;
import ru.tandem.roster.Roster;
import ru.tandem.roster.RosterEntry;

/** Where participants learn or work. */
@Component
public class Places {

  /** The first of them that the application asks. */
  private static final List<String> KEYS = List.of("post", "grade");

  private static final Pattern GRADE = Pattern.compile("\\s*(\\d{1,2})(?!\\d)");

  private final Applications applications;
  private final Roster roster;

  Places(Applications applications, Roster roster) {
    this.applications = applications;
    this.roster = roster;
  }

  /** The class as the school lists it, or else what the application says. */
  public Optional<Words> of(Participant participant) {
    return roster
        .of(participant.programme(), participant.person())
        .map(RosterEntry::schoolClass)
        .filter(schoolClass -> !schoolClass.isEmpty())
        .map(schoolClass -> new Words(schoolClass, schoolClass))
        .or(() -> told(participant));
  }

  /** Of many of one programme at once; who has told nothing is missing. */
  public Map<ParticipantId, Words> of(ProgrammeId programme, Collection<Participant> some) {
    Map<PersonId, String> listed = roster.classes(programme);
    Map<ParticipantId, Response> told = applications.of(some);
    Map<ParticipantId, Words> places = new HashMap<>();
    for (Participant one : some) {
      String schoolClass = listed.getOrDefault(one.person(), "");
      Optional.of(schoolClass)
          .filter(words -> !words.isEmpty())
          .map(words -> new Words(words, words))
          .or(() -> Optional.ofNullable(told.get(one.id())).flatMap(said -> told(one, said)))
          .ifPresent(place -> places.put(one.id(), place));
    }
    return places;
  }

  /** The year of school, for who is a pupil. */
  public Optional<Integer> grade(Participant participant) {
    return of(participant).flatMap(Places::grade);
  }

  /** The year of school that a place begins with; none for who is no pupil. */
  public static Optional<Integer> grade(Words place) {
    return Optional.of(GRADE.matcher(place.ru()))
        .filter(Matcher::lookingAt)
        .map(found -> Integer.valueOf(found.group(1)));
  }

  private Optional<Words> told(Participant participant) {
    return applications.of(participant).flatMap(application -> told(participant, application));
  }

  private Optional<Words> told(Participant participant, Response application) {
    return KEYS.stream().flatMap(key -> told(participant, application, key)).findFirst();
  }

  private Stream<Words> told(Participant participant, Response application, String key) {
    Optional<Item> item = applications.questionnaire(participant).item(key);
    return application.text(key).stream()
        .map(
            answer ->
                item.flatMap(asked -> asked.option(answer))
                    .map(Option::label)
                    .orElse(new Words(answer, answer)));
  }
}
