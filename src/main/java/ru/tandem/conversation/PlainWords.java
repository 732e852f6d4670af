package ru.tandem.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/**
 * What somebody asks for who types instead of pressing: the key at home that is called so, or an
 * act that knows such words, in either language.
 */
@Component
class PlainWords {

  /** More words than that are a letter. */
  private static final int MOST_WORDS = 8;

  private static final String ANSWERS = "conversation.said.answers";

  private final Acts acts;
  private final Homes homes;
  private final CommandMenu menu;
  private final Texts texts;
  private final Map<String, List<Phrase>> phrases = new ConcurrentHashMap<>();

  PlainWords(Acts acts, Homes homes, CommandMenu menu, Texts texts) {
    this.acts = acts;
    this.homes = homes;
    this.menu = menu;
    this.texts = texts;
  }

  /** Several words may stand among others, unless marked; one alone means it only by itself. */
  private record Phrase(String words, boolean alone) {

    private static final String ALONE = "=";

    static Phrase of(String listed) {
      String words = Spoken.folded(listed);
      return new Phrase(words, listed.startsWith(ALONE) || !words.contains(" "));
    }

    boolean isMeantBy(String said) {
      return said.equals(words) || !alone && (" " + said + " ").contains(" " + words + " ");
    }
  }

  /** Empty when they ask for nothing that is here for this person. */
  Optional<Reply> by(Turn turn, String words) {
    return isLetter(words) ? Optional.empty() : said(turn, words).or(() -> home(turn, words));
  }

  /** The same of words that may be somebody's name: only a key that is called so everywhere. */
  Optional<Reply> byName(Turn turn, String words) {
    return isLetter(words)
        ? Optional.empty()
        : said(turn, words).or(() -> texts.isMessage(words) ? home(turn, words) : Optional.empty());
  }

  private static boolean isLetter(String words) {
    return Spoken.folded(words).split(" ").length > MOST_WORDS;
  }

  private Optional<Reply> said(Turn turn, String words) {
    return acts.said().stream()
        .filter(said -> isMeant(said, words))
        .flatMap(said -> reply(() -> acts.meant(turn.person(), said)).stream())
        .findFirst();
  }

  private boolean isMeant(String said, String words) {
    String folded = Spoken.folded(words);
    return phrases.computeIfAbsent(said, this::phrases).stream()
        .anyMatch(one -> one.isMeantBy(folded));
  }

  private List<Phrase> phrases(String said) {
    return Stream.of(Language.values())
        .map(language -> texts.in(language).get(said))
        .flatMap(all -> Arrays.stream(all.split("\\|")))
        .map(Phrase::of)
        .toList();
  }

  private Optional<Reply> home(Turn turn, String words) {
    return homes.of(turn.person()).rows().stream()
        .flatMap(List::stream)
        .filter(button -> button.data() != null)
        .filter(button -> !button.data().startsWith(FormScreens.ACTION + ":"))
        .filter(button -> Spoken.isSame(turn.plain(button.label()), words))
        .findFirst()
        .flatMap(button -> reply(() -> press(turn.person(), button.data())));
  }

  /**
   * A yes or a no that is typed to what waits first: only a key can say it, so what waits is opened
   * with its keys. To the staff news come all day long, and an "all right" is only that.
   */
  Optional<Reply> answer(Turn turn, String words) {
    return isMeant(ANSWERS, words) && !menu.isStaff(turn.person())
        ? homes.waiting(turn.person()).stream()
            .limit(1)
            .filter(button -> button.data() != null)
            .flatMap(button -> reply(() -> press(turn.person(), button.data())).stream())
            .map(PlainWords::byKey)
            .findFirst()
        : Optional.empty();
  }

  private static Reply byKey(Reply opened) {
    return opened instanceof Screen screen
        ? new Screen(
            Text.paragraphs(Text.of("conversation.unexpected.answer"), screen.text()),
            screen.rows(),
            screen.attachment())
        : opened;
  }

  private Reply press(Person person, String data) {
    List<String> parts = List.of(data.split(":", -1));
    return acts.press(person, parts.get(0), parts.subList(1, parts.size()));
  }

  private static Optional<Reply> reply(Supplier<Reply> act) {
    try {
      return Optional.of(act.get());
    } catch (NotFound nothing) {
      return Optional.empty();
    }
  }
}
