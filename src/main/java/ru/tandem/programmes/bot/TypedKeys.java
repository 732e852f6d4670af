package ru.tandem.programmes.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;

/**
 * A curator types what he looks for instead of pressing its key: the keys of his screens that are
 * called so, in whatever case of the words, are laid before him.
 */
@Component
class TypedKeys implements Overheard {

  private static final int MOST_WORDS = 8;
  private static final int MOST_KEYS = 4;
  private static final int MOST_PROGRAMMES = 3;

  /** Shorter words say nothing of what is looked for. */
  private static final int TELLING = 4;

  /** What the cases of a word have in common. */
  private static final int STEM = 5;

  /** So long a word tells the key by itself. */
  private static final int SURE = 7;

  private final CuratedProgrammes programmes;
  private final ProgrammeDesk desk;
  private final Chats chats;

  TypedKeys(CuratedProgrammes programmes, ProgrammeDesk desk, Chats chats) {
    this.programmes = programmes;
    this.desk = desk;
    this.chats = chats;
  }

  @Override
  public Optional<Reply> hear(Person person, String words) {
    return Optional.empty();
  }

  @Override
  public Optional<Reply> guess(Person person, String words) {
    List<String> said = stems(words, TELLING);
    List<Programme> own = programmes.onDesk(person);
    if (own.isEmpty() || said.isEmpty() || words.strip().split("\\s+").length > MOST_WORDS) {
      return Optional.empty();
    }
    List<Button> keys = keys(person, own);
    List<Button> called = called(keys, said, TELLING, person);
    List<Button> found = called.isEmpty() ? called(keys, said, SURE, person) : called;
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Screen.of("programmes.heard")
                .grid(found.stream().limit(MOST_KEYS).toList(), 1)
                .with(Button.home()));
  }

  private static List<String> stems(String words, int shortest) {
    return Arrays.stream(
            words.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').split("[^\\p{L}]+"))
        .filter(word -> word.length() >= shortest)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .toList();
  }

  private List<Button> keys(Person person, List<Programme> own) {
    List<Button> keys = new ArrayList<>();
    chats.home(person).rows().forEach(keys::addAll);
    for (Programme programme : own.subList(0, Math.min(MOST_PROGRAMMES, own.size()))) {
      desk.keys(person, programme)
          .map(key -> own.size() == 1 ? key : of(programme, key))
          .forEach(keys::add);
    }
    String home = Button.home().data();
    return keys.stream().filter(key -> !home.equals(key.data())).toList();
  }

  private static Button of(Programme programme, Button key) {
    Text label = Text.of("programmes.heard.of", key.label(), programme.title());
    return new Button(label, key.data(), key.url(), key.contact());
  }

  /** Those of which every telling word was said. */
  private List<Button> called(List<Button> keys, List<String> said, int telling, Person person) {
    return keys.stream()
        .filter(
            key -> {
              List<String> name = stems(chats.plain(key.label(), person), telling);
              return !name.isEmpty() && said.containsAll(name);
            })
        .distinct()
        .toList();
  }
}
