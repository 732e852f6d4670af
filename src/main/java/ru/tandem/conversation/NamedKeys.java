package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/**
 * Somebody types what he looks for instead of pressing its key: the keys of his own screens that
 * are called so, in whatever case of the words and in either language, are found for him.
 */
@Component
class NamedKeys {

  private static final int MOST_WORDS = 8;
  private static final int FEW_WORDS = 3;
  private static final int MOST_KEYS = 6;

  /** Of more screens nobody looks for his own among keys. */
  private static final int MOST_SHELVES = 12;

  /** Shorter words say nothing of what is looked for. */
  private static final int TELLING = 4;

  /** So long a word tells the key by itself. */
  private static final int SURE = 7;

  /** So much of the longer of two words do the cases of one have in common. */
  private static final double STEM = 0.6;

  private final Acts acts;
  private final Homes homes;
  private final Texts texts;
  private final Drawing drawing;

  NamedKeys(Acts acts, Homes homes, Texts texts, Drawing drawing) {
    this.acts = acts;
    this.homes = homes;
    this.texts = texts;
    this.drawing = drawing;
  }

  /**
   * @param shelf the label of the key that leads to where it lies; empty for what lies at home
   */
  private record Key(Button button, Text shelf) {

    String action() {
      String data = button.data();
      String bare = data.startsWith(Button.BELOW) ? data.substring(1) : data;
      return bare.split(":", 2)[0];
    }
  }

  /** Those that are called so; where few words are said, also whose name has them in it. */
  List<Button> of(Turn turn, String words) {
    List<String> said = words(words);
    if (said.isEmpty() || said.size() > MOST_WORDS) {
      return List.of();
    }
    return drawing.look(() -> found(turn, words, said));
  }

  /** Those alone whose whole name was said, in few words: they may mean something else as well. */
  List<Button> called(Turn turn, String words) {
    List<String> said = words(words);
    if (said.isEmpty() || said.size() > FEW_WORDS) {
      return List.of();
    }
    return drawing.look(
        () -> {
          Person person = turn.person();
          List<Key> home = keys(homes.of(person), Text.empty()).toList();
          List<Key> near = Stream.concat(home.stream(), on(home, person)).toList();
          return labelled(
              Stream.concat(called(near, words, false), named(near, said, turn).stream()).toList());
        });
  }

  private List<Button> found(Turn turn, String words, List<String> said) {
    Person person = turn.person();
    List<Key> home = keys(homes.of(person), Text.empty()).toList();
    List<Key> near = Stream.concat(home.stream(), on(home, person)).toList();
    List<Key> named = named(near, said, turn);
    boolean few = said.size() <= FEW_WORDS;
    if (!few && !named.isEmpty()) {
      return labelled(named);
    }
    List<Key> all = Stream.concat(near.stream(), on(near, person)).distinct().toList();
    Stream<Key> farther = Stream.concat(called(all, words, few), named(all, said, turn).stream());
    Stream<Key> parts = few ? having(all, said, turn).stream() : Stream.empty();
    return labelled(Stream.of(named.stream(), farther, parts).flatMap(one -> one).toList());
  }

  private Stream<Key> keys(Screen screen, Text shelf) {
    return screen.rows().stream()
        .flatMap(List::stream)
        .filter(button -> button.data() != null)
        .filter(button -> !button.data().startsWith(FormScreens.ACTION + ":"))
        .filter(button -> !Button.home().data().equals(button.data()))
        .map(button -> new Key(button, shelf));
  }

  /**
   * What lies on the shelves to which these keys lead, as the person would find it now; a way back
   * is no place to look for.
   */
  private Stream<Key> on(List<Key> keys, Person person) {
    Set<String> known = keys.stream().map(key -> key.button().data()).collect(Collectors.toSet());
    return keys.stream()
        .filter(key -> acts.isShelf(key.action()))
        .distinct()
        .limit(MOST_SHELVES)
        .flatMap(key -> shown(key, person))
        .filter(key -> !known.contains(key.button().data()));
  }

  private Stream<Key> shown(Key key, Person person) {
    List<String> parts = List.of(key.button().data().split(":", -1));
    try {
      Reply shown = acts.press(person, key.action(), parts.subList(1, parts.size()));
      return shown instanceof Screen screen ? keys(screen, key.button().label()) : Stream.empty();
    } catch (NotFound | AlreadySettled gone) {
      return Stream.empty();
    }
  }

  /** Those of whose names every telling word was said; else every long one. */
  private List<Key> named(List<Key> keys, List<String> said, Turn turn) {
    List<Key> whole = those(keys, turn, (name, shortest) -> isSaid(name, said, shortest), TELLING);
    return whole.isEmpty()
        ? those(keys, turn, (name, shortest) -> isSaid(name, said, shortest), SURE)
        : whole;
  }

  private static boolean isSaid(List<String> name, List<String> said, int shortest) {
    List<String> telling = name.stream().filter(word -> word.length() >= shortest).toList();
    return !telling.isEmpty()
        && telling.stream().allMatch(word -> said.stream().anyMatch(one -> isSame(one, word)));
  }

  /** Those in whose names every telling word stands that was said. */
  private List<Key> having(List<Key> keys, List<String> said, Turn turn) {
    List<String> telling = said.stream().filter(word -> word.length() >= TELLING).toList();
    return telling.isEmpty()
        ? List.of()
        : those(
            keys,
            turn,
            (name, all) ->
                telling.stream().allMatch(one -> name.stream().anyMatch(of -> isSame(one, of))),
            0);
  }

  private List<Key> those(
      List<Key> keys, Turn turn, BiPredicate<List<String>, Integer> fits, int shortest) {
    return keys.stream()
        .filter(
            key ->
                Stream.of(Language.values())
                    .map(language -> words(turn.plain(key.button().label(), language)))
                    .anyMatch(name -> fits.test(name, shortest)))
        .toList();
  }

  /** Those for which a feature lists what was said, or one of a few words. */
  private Stream<Key> called(List<Key> keys, String words, boolean few) {
    List<String> said = new ArrayList<>(List.of(words));
    if (few) {
      said.addAll(words(words));
    }
    return keys.stream().filter(key -> said.stream().anyMatch(one -> isCalled(key, one)));
  }

  private boolean isCalled(Key key, String words) {
    String message = acts.called(key.action());
    return !message.isEmpty()
        && Stream.of(Language.values())
            .map(language -> texts.in(language).get(message))
            .anyMatch(all -> Overheard.isOneOf(all, words));
  }

  /** Each once; those that read the same are told apart by where they lie. */
  private static List<Button> labelled(List<Key> found) {
    List<Key> keys = new ArrayList<>();
    for (Key key : found) {
      boolean known =
          keys.stream().anyMatch(one -> one.button().data().equals(key.button().data()));
      if (!known && keys.size() < MOST_KEYS) {
        keys.add(key);
      }
    }
    return keys.stream().map(key -> labelled(key, keys)).toList();
  }

  private static Button labelled(Key key, List<Key> among) {
    Button button = key.button();
    boolean alike =
        among.stream()
            .map(Key::button)
            .anyMatch(one -> !one.equals(button) && one.label().equals(button.label()));
    return alike && !key.shelf().equals(Text.empty())
        ? button.labelled(Text.of("conversation.places.of", button.label(), key.shelf()))
        : button;
  }

  private static List<String> words(String text) {
    String folded = Spoken.folded(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** Whether they are one word in two cases. */
  private static boolean isSame(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= Math.max(TELLING - 1, Math.ceil(longer * STEM));
  }
}
