package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Supplier<List<LetterBox>> letters;
  private final LaidWords laid;
  private final WayBack back;
  private final OpenOffers offers;

  MeantWords(
      ObjectProvider<Overheard> overheard,
      PlainWords plain,
      ObjectProvider<LetterBox> letters,
      LaidWords laid,
      WayBack back,
      OpenOffers offers) {
    this.overheard = SingletonSupplier.of(() -> overheard.orderedStream().toList());
    this.plain = plain;
    this.letters = SingletonSupplier.of(() -> letters.orderedStream().toList());
    this.laid = laid;
    this.back = back;
    this.offers = offers;
  }

  /** Empty where nobody knows what they are meant for. */
  Optional<Reply> by(Turn turn, String words) {
    return overheard.get().stream()
        .flatMap(one -> one.hear(turn.person(), words).stream())
        .findFirst()
        .or(() -> plain.by(turn, words).map(meant -> back.with(meant, turn.person())))
        .or(() -> laid.offerWords(turn, words))
        .or(() -> plain.answer(turn, words))
        .or(() -> belonging(turn, words))
        .or(() -> guessed(turn.person(), words))
        .or(() -> letter(turn, words));
  }

  /** Words that cannot answer the open question ask for something else, or somebody. */
  Optional<Reply> aside(Turn turn, String words) {
    if (!laid.hasNoUseFor(turn, words)) {
      return Optional.empty();
    }
    boolean onlyKeys = laid.takesOnlyKeys(turn);
    return plain.by(turn, words).or(() -> onlyKeys ? letter(turn, words) : Optional.empty());
  }

  /** What reads like a question, or is said in several words, is for somebody who can answer it. */
  private Optional<Reply> letter(Turn turn, String words) {
    boolean said = words.contains("?") || words.strip().split("\\s+").length >= A_SENTENCE;
    if (!said) {
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
      return Optional.of(one);
    }
    return Optional.of(
        Screen.of("conversation.letter.whom", words).grid(ways, 1).with(Button.home()));
  }

  /** A letter that nobody can be given as it is: its writer hears why, and has lost nothing. */
  private Optional<Reply> tooLong(Turn turn, String words) {
    return letters.get().stream()
        .flatMap(box -> box.of(turn.person()).stream())
        .flatMap(to -> laid.tooLong(turn, to, words).stream())
        .map(why -> (Reply) back.under(why, turn.person()))
        .findFirst();
  }

  private Optional<Reply> belonging(Turn turn, String words) {
    List<Reply.Begin> places =
        overheard.get().stream().flatMap(one -> one.belong(turn.person(), words).stream()).toList();
    return (places.size() < 2
            ? places.stream().findFirst().flatMap(only -> laid.belonging(turn, only, words))
            : laid.belonging(turn, places, words))
        .map(Reply.class::cast);
  }

  private Optional<Reply> guessed(Person person, String words) {
    return overheard.get().stream().flatMap(one -> one.guess(person, words).stream()).findFirst();
  }
}
