package ru.tandem.monitoring.season;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Response;

/** What is asked for and what is offered: the tags of the applications. */
@Component
public class Needs {

  private static final String NEEDS = "needs";

  private final Applications applications;

  Needs(Applications applications) {
    this.applications = applications;
  }

  /** How many ask for something, and how many offer it. */
  public record Topic(Words title, int asked, int offered) {

    public boolean isUnmet() {
      return asked > 0 && offered == 0;
    }
  }

  public List<Words> of(Participant mentee) {
    return words(mentee, NEEDS, List.of());
  }

  /** With what a mentor can help, and what the curator has noted beside. */
  private List<Words> offers(Participant mentor) {
    return words(mentor, Applications.COMPETENCES, applications.addedTags(mentor));
  }

  private List<Words> words(Participant part, String key, List<String> more) {
    Optional<Response> application = applications.of(part);
    Optional<Item> item = applications.questionnaire(part).item(key);
    List<String> codes = new ArrayList<>(more);
    application.ifPresent(answers -> codes.addAll(answers.codes(key)));
    return codes.stream()
        .distinct()
        .map(
            code ->
                item.flatMap(asked -> asked.option(code))
                    .map(Option::label)
                    .orElse(new Words(code, code)))
        .toList();
  }

  /** What is asked for most stands first. */
  public List<Topic> topics(Season season) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    season.mentees().forEach(one -> count(topics, of(one.part()), 1, 0));
    season.mentors().forEach(one -> count(topics, offers(one.part()), 0, 1));
    return topics.values().stream()
        .sorted(
            Comparator.comparing(Topic::asked)
                .thenComparing(Topic::offered)
                .reversed()
                .thenComparing(topic -> topic.title().ru()))
        .toList();
  }

  private static void count(
      Map<String, Topic> topics, Collection<Words> some, int asked, int offered) {
    some.forEach(
        words ->
            topics.merge(
                words.ru(),
                new Topic(words, asked, offered),
                (one, other) ->
                    new Topic(
                        one.title(),
                        one.asked() + other.asked(),
                        one.offered() + other.offered())));
  }
}
