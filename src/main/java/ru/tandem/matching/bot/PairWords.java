package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Application;
import ru.tandem.matching.Price;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.Reason;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** Names, tags and reasons in plain words. */
@Component
public class PairWords {

  /** More would hide what matters. */
  private static final int MOST_TIMES = 4;

  private static final int MOST_LINES = 20;

  private final People people;
  private final Participants participants;
  private final Applications applications;

  PairWords(People people, Participants participants, Applications applications) {
    this.people = people;
    this.participants = participants;
    this.applications = applications;
  }

  public Text name(PersonId person) {
    return Text.words(people.get(person).name().orElse(""));
  }

  /** The mentee first. */
  public Text names(Proposal proposal) {
    return Text.of(
        "matching.names", name(proposal.couple().mentee()), name(proposal.couple().mentor()));
  }

  /** Name and class, or the name alone. */
  Text who(ParticipantId id) {
    Participant participant = participants.get(id);
    Text name = name(participant.person());
    return application(participant)
        .grade()
        .map(grade -> Text.of("matching.who", name, grade))
        .orElse(name);
  }

  public Application application(Participant participant) {
    return Application.of(participant, applications);
  }

  /** What a change costs the whole, on the level on which it matters first. */
  static Text cost(Price extra) {
    return extra
        .heaviest()
        .map(
            level ->
                extra.amount(level) < 0
                    ? Text.of("matching.cost.better")
                    : Text.counted(level.key(), extra.amount(level)))
        .orElse(Text.of("matching.cost.nothing"));
  }

  /** As many lines as are read and fit into a message. */
  static Text capped(List<Text> lines) {
    if (lines.size() <= MOST_LINES) {
      return Text.lines(lines);
    }
    return Text.lines(
        Text.lines(lines.subList(0, MOST_LINES)),
        Text.of("matching.lines.more", lines.size() - MOST_LINES));
  }

  /** All tags under that key, with commas between. */
  Text tags(Application application, String key) {
    return tags(application, key, List.copyOf(application.tags(key)));
  }

  private static Text tags(Application application, String key, List<String> codes) {
    return Text.list(
        codes.stream()
            .map(
                code ->
                    application
                        .label(key, code)
                        .map(PairWords::text)
                        .orElseGet(() -> Text.words(code)))
            .toList());
  }

  private static Text text(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  /** One line for each reason; that the curator locked the pair is shown elsewhere. */
  public Text reasons(Participant mentee, List<Reason> reasons) {
    Application application = application(mentee);
    return Text.lines(
        reasons.stream()
            .filter(reason -> reason.code() != Reason.Code.LOCKED)
            .map(reason -> Text.of("matching.bullet", reason(application, reason)))
            .toList());
  }

  private static Text reason(Application application, Reason reason) {
    List<String> arguments = reason.arguments();
    return switch (reason.code()) {
      case NEEDS_MET -> of(reason, tags(application, Application.NEEDS, arguments));
      case COMMON_INTERESTS -> of(reason, tags(application, Application.INTERESTS, arguments));
      case COMMON_MODES -> of(reason, tags(application, Application.MODE, arguments));
      case COMMON_TIMES, COMMON_TIMES_AT_SCHOOL -> of(reason, times(arguments));
      case CHOSE_EACH_OTHER, MENTEE_CHOSE, MENTOR_CHOSE ->
          Text.of(reason.key(), arguments.stream().map(Integer::valueOf).toArray());
      default -> Text.of(reason.key());
    };
  }

  private static Text of(Reason reason, Text argument) {
    return Text.of(reason.key(), argument);
  }

  private static Text times(List<String> slots) {
    List<Text> times = new ArrayList<>();
    for (String slot : slots.subList(0, Math.min(slots.size(), MOST_TIMES))) {
      times.add(
          Text.of(
              "conversation.week.hour",
              Text.of("conversation.week." + slot.substring(0, 3)),
              Text.of("conversation.week." + slot.substring(3))));
    }
    Text shown = Text.list(times);
    int more = slots.size() - MOST_TIMES;
    return more > 0 ? Text.of("matching.times.more", shown, more) : shown;
  }
}
