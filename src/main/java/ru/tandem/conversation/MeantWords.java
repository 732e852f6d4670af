package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.people.Person;

/** What words are meant for that answer no open question: a key, a form laid aside, a letter. */
@Component
class MeantWords {

  /** So many words say more than the name of a key. */
  private static final int A_SENTENCE = 3;

  private final Supplier<List<Overheard>> overheard;
  private final PlainWords plain;
  private final NamedKeys named;
  private final Supplier<List<LetterBox>> letters;
  private final LaidWords laid;
  private final WayBack back;
  private final OpenOffers offers;
  private final Texts texts;

  MeantWords(
      ObjectProvider<Overheard> overheard,
      PlainWords plain,
      NamedKeys named,
      ObjectProvider<LetterBox> letters,
      LaidWords laid,
      WayBack back,
      OpenOffers offers,
      Texts texts) {
    this.overheard = SingletonSupplier.of(() -> overheard.orderedStream().toList());
    this.plain = plain;
    this.named = named;
    this.letters = SingletonSupplier.of(() -> letters.orderedStream().toList());
    this.laid = laid;
    this.back = back;
    this.offers = offers;
    this.texts = texts;
  }

  /** Empty where nobody knows what they are meant for. */
  Optional<Reply> by(Turn turn, String words) {
    return overheard.get().stream()
        .flatMap(one -> one.hear(turn.person(), words).stream())
        .findFirst()
        .or(() -> plain.by(turn, words).map(meant -> back.with(meant, turn.person())))
        .or(() -> offered(turn, words))
        .or(() -> plain.answer(turn, words))
        .or(() -> polite(turn, words))
        .or(() -> belonging(turn, words, one -> one.belong(turn.person(), words)))
        .or(() -> guessed(turn.person(), words))
        .or(() -> belonging(turn, words, one -> one.mayBelong(turn.person(), words)))
        .or(() -> placeOrLetter(turn, words));
  }

  /** As the answer to a form laid aside; the place that is called so may be meant as well. */
  private Optional<Reply> offered(Turn turn, String words) {
    boolean enough = texts.isSaid(ChangedMind.ENOUGH, words);
    return laid.offerWords(turn, words, enough)
        .map(answer -> above(answer, named.called(turn, words)));
  }

  /** A greeting is answered by the one of the home screen. */
  private Optional<Reply> polite(Turn turn, String words) {
    boolean hello = texts.isSaid("conversation.said.hello", words);
    return hello || texts.isSaid("conversation.said.thanks", words)
        ? Optional.of(
            back.instead(hello ? Text.empty() : Text.of("conversation.thanks"), turn.person()))
        : Optional.empty();
  }

  /**
   * Words that cannot answer the open question ask for something else, or somebody. A name answers
   * the question for it, unless it is what a key is called.
   */
  Optional<Reply> aside(Turn turn, String words) {
    return laid.open(turn).flatMap(open -> aside(turn, open, words));
  }

  private Optional<Reply> aside(Turn turn, Walk open, String words) {
    if (LaidWords.fits(turn, open, words)) {
      return open.question().kind().asksName() ? plain.byName(turn, words) : Optional.empty();
    }
    return plain
        .by(turn, words)
        .or(
            () ->
                LaidWords.takesOnlyKeys(open) ? letter(turn, words, List.of()) : Optional.empty());
  }

  /** Words that name a key lay it before their writer; a letter, should it be one, comes first. */
  private Optional<Reply> placeOrLetter(Turn turn, String words) {
    List<Button> keys = named.of(turn, words);
    Optional<Reply> place =
        keys.isEmpty()
            ? Optional.empty()
            : Optional.of(
                back.with(
                    Screen.of("conversation.places").grid(keys, 1).with(Button.home()),
                    turn.person()));
    return letter(turn, words, keys).or(() -> place);
  }

  static boolean isSaid(String words) {
    return words.contains("?") || words.strip().split("\\s+").length >= A_SENTENCE;
  }

  /** What reads like a question, or is said in several words, is for somebody who can answer it. */
  private Optional<Reply> letter(Turn turn, String words, List<Button> places) {
    if (!isSaid(words)) {
      return Optional.empty();
    }
    Person writer = turn.person();
    List<Button> ways = new ArrayList<>();
    Screen one = null;
    for (LetterBox box : letters.get()) {
      Optional<Screen> letter = box.of(writer).flatMap(to -> laid.letter(turn, to, words));
      if (letter.isPresent()) {
        one = letter.get();
        ways.add(one.rows().get(0).get(0).labelled(box.label(writer)));
      }
    }
    if (ways.isEmpty()) {
      return tooLong(turn, words);
    }
    if (ways.size() < 2) {
      offers.put(writer, one);
      return Optional.of(above(one, places));
    }
    return Optional.of(
        above(
            Screen.of("conversation.letter.whom", words).grid(ways, 1).with(Button.home()),
            places));
  }

  /** Keys above the last row, which leads home. */
  private static Screen above(Screen asked, List<Button> keys) {
    List<List<Button>> rows = new ArrayList<>(asked.rows());
    keys.forEach(key -> rows.add(rows.size() - 1, List.of(key)));
    return new Screen(asked.text(), rows, asked.attachment());
  }

  /** A letter that nobody can be given as it is: its writer hears why, and has lost nothing. */
  private Optional<Reply> tooLong(Turn turn, String words) {
    return letters.get().stream()
        .flatMap(box -> box.of(turn.person()).stream())
        .flatMap(to -> laid.tooLong(turn, to, words).stream())
        .map(why -> (Reply) back.under(why, turn.person()))
        .findFirst();
  }

  private Optional<Reply> belonging(
      Turn turn, String words, Function<Overheard, List<Reply.Begin>> where) {
    List<Reply.Begin> places =
        overheard.get().stream().flatMap(one -> where.apply(one).stream()).toList();
    return (places.size() < 2
            ? places.stream().findFirst().flatMap(only -> laid.belonging(turn, only, words))
            : laid.belonging(turn, places, words))
        .map(Reply.class::cast);
  }

  private Optional<Reply> guessed(Person person, String words) {
    return overheard.get().stream().flatMap(one -> one.guess(person, words).stream()).findFirst();
  }

  /** Somebody reads what this person sends, and not only words. */
  boolean mayCarry(Person person) {
    return letters.get().stream().anyMatch(box -> box.takesMedia() && box.of(person).isPresent());
  }
}
