package ru.tandem.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.people.Person;

/**
 * Two keys of a screen that read the same and do different things: two children of one class may
 * have one name, and whoever presses must know of which of them the key is.
 */
@Component
class TellApart {

  private final Acts acts;
  private final Supplier<List<Namesakes>> namesakes;

  TellApart(Acts acts, ObjectProvider<Namesakes> namesakes) {
    this.acts = acts;
    this.namesakes = SingletonSupplier.of(() -> namesakes.orderedStream().toList());
  }

  Screen on(Screen screen, Person reader, Function<Text, String> plain) {
    Map<String, Set<String>> meanings = new HashMap<>();
    for (List<Button> row : screen.rows()) {
      for (Button button : row) {
        if (button.data() != null) {
          meanings
              .computeIfAbsent(plain.apply(button.label()), any -> new TreeSet<>())
              .add(button.data());
        }
      }
    }
    if (meanings.values().stream().allMatch(several -> several.size() < 2)) {
      return screen;
    }
    List<List<Button>> rows =
        screen.rows().stream()
            .map(row -> row.stream().map(one -> apart(one, reader, plain, meanings)).toList())
            .toList();
    return new Screen(screen.text(), rows, screen.attachment());
  }

  private Button apart(
      Button button,
      Person reader,
      Function<Text, String> plain,
      Map<String, Set<String>> meanings) {
    if (button.data() == null) {
      return button;
    }
    String label = plain.apply(button.label());
    return meanings.get(label).size() < 2
        ? button
        : about(button.data(), label, reader)
            .map(more -> button.labelled(Text.of("conversation.namesake", label, more)))
            .orElse(button);
  }

  private Optional<String> about(String data, String label, Person reader) {
    String carried = data.startsWith(Button.BELOW) ? data.substring(1) : data;
    List<String> parts = List.of(carried.split(":", -1));
    if (!acts.presses().contains(parts.get(0))) {
      return Optional.empty();
    }
    List<Class<?>> kinds = acts.kinds(parts.get(0));
    for (int i = Math.min(kinds.size(), parts.size() - 1) - 1; i >= 0; i--) {
      Class<?> kind = kinds.get(i);
      String number = parts.get(i + 1);
      if (number.matches("\\d{1,18}")) {
        Optional<String> more =
            namesakes.get().stream()
                .flatMap(one -> one.apart(reader, label, kind, Long.parseLong(number)).stream())
                .findFirst();
        if (more.isPresent()) {
          return more;
        }
      }
    }
    return Optional.empty();
  }
}
