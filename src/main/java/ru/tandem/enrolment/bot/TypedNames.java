package ru.tandem.enrolment.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** A curator types whom he looks for: the cards of those who are called so are laid before him. */
@Component
@Order(ScreenPlace.ENROLMENT)
class TypedNames implements Overheard {

  private static final int MOST_WORDS = 3;
  private static final int MOST_CARDS = 6;

  /** Shorter words name nobody. */
  private static final int SHORTEST = 3;

  /** What the cases of a name have in common. */
  private static final int STEM = 5;

  private final CuratedProgrammes programmes;
  private final Participants participants;
  private final People people;

  TypedNames(CuratedProgrammes programmes, Participants participants, People people) {
    this.programmes = programmes;
    this.participants = participants;
    this.people = people;
  }

  @Override
  public Optional<Reply> hear(Person person, String words) {
    return Optional.empty();
  }

  @Override
  public Optional<Reply> guess(Person curator, String words) {
    List<String> said = words(words);
    List<ProgrammeId> own = programmes.onDesk(curator).stream().map(Programme::id).toList();
    boolean name = said.stream().allMatch(word -> word.length() >= SHORTEST);
    if (own.isEmpty() || said.isEmpty() || said.size() > MOST_WORDS || !name) {
      return Optional.empty();
    }
    List<Button> cards = cards(own, said);
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(Screen.of("enrolment.called").grid(cards, 1).with(Button.home()));
  }

  private List<Button> cards(List<ProgrammeId> own, List<String> said) {
    List<Participant> all = participants.findByProgrammeIdInOrderById(own);
    Map<PersonId, Person> known =
        people
            .findAllById(all.stream().map(one -> one.person().value()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return all.stream()
        .filter(one -> one.isIn() || one.isDeclined())
        .filter(one -> isCalled(known.get(one.person()), said))
        .limit(MOST_CARDS)
        .map(one -> card(one, known.get(one.person())))
        .toList();
  }

  private static boolean isCalled(Person person, List<String> said) {
    List<String> names = words(person.name().orElse(""));
    return said.stream()
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .allMatch(stem -> names.stream().anyMatch(name -> name.startsWith(stem)));
  }

  private static Button card(Participant one, Person person) {
    return Button.press(
        Text.of("enrolment.called.one." + one.role(), person.name().orElse("")),
        "enrolment.card",
        one.id());
  }

  private static List<String> words(String text) {
    return Arrays.stream(
            text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
