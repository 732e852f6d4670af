package ru.tandem.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.people.Person;

/**
 * Links and codes that come as words: pasted, forwarded, read off a poster. They open what they are
 * for, whatever else is being asked.
 */
@Component
class Pasted {

  /** A longer text is no code with a few words around it. */
  private static final int FEW_WORDS = 12;

  private final Supplier<List<Overheard>> overheard;
  private final CommandMenu menu;
  private final Forms forms;

  Pasted(ObjectProvider<Overheard> overheard, CommandMenu menu, Forms forms) {
    this.overheard = SingletonSupplier.of(() -> overheard.orderedStream().toList());
    this.menu = menu;
    this.forms = forms;
  }

  /** What a link among the words starts; curators also write letters with links in them. */
  Optional<String> link(Person person, Incoming.Said said) {
    return Optional.ofNullable(said.link())
        .filter(link -> said.isMereLink() || !forms.isAsked(person) || !menu.isStaff(person));
  }

  /** What a code among the words opens, unless it is the answer to the question for it. */
  Optional<Reply> code(Person person, String words) {
    Optional<String> asked = forms.asked(person);
    return overheard.get().stream()
        .filter(one -> asked.filter(one::isAskedIn).isEmpty())
        .flatMap(
            one ->
                candidates(words)
                    .filter(code -> one.isSure(person, code))
                    .flatMap(code -> one.hear(person, code).stream()))
        .findFirst();
  }

  private static Stream<String> candidates(String words) {
    String[] parts = words.strip().split("[\\s,;:!?«»\"()]+");
    boolean few = parts.length > 1 && parts.length <= FEW_WORDS;
    return Stream.concat(
        Stream.of(words),
        few ? Arrays.stream(parts).map(part -> part.replaceAll("\\.$", "")) : Stream.empty());
  }
}
