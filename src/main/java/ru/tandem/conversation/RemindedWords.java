package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Reminded;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Says to whoever has reminded how many heard it, and of each other why not. */
@Component
public class RemindedWords {

  /** More of them make no readable message. */
  private static final int MOST = 40;

  private final People people;
  private final ObjectProvider<Chats> chats;

  RemindedWords(People people, ObjectProvider<Chats> chats) {
    this.people = people;
    this.chats = chats;
  }

  public Text of(Reminded said) {
    List<Text> lines = new ArrayList<>();
    List<PersonId> told = new ArrayList<>(said.people(Told.YES));
    told.addAll(said.guardians(Told.YES));
    Text later = chats.getObject().later(told, Urgency.BROADCAST);
    lines.add(count(said));
    int guardians = said.wards(Told.YES).size();
    if (guardians > 0) {
      lines.add(Text.of("conversation.reminded.guardians", guardians));
    }
    lines.add(later);
    for (Told why : Told.values()) {
      if (why != Told.YES) {
        line(lines, "conversation.reminded." + why, said.people(why));
        line(lines, "conversation.reminded.guardians." + why, said.wards(why));
      }
    }
    return Text.lines(lines);
  }

  /** What waits for its hour is not sent. */
  private Text count(Reminded said) {
    List<PersonId> told = said.people(Told.YES);
    boolean waits = !chats.getObject().later(told, Urgency.BROADCAST).equals(Text.empty());
    return Text.of(waits ? "conversation.reminded.later" : "conversation.reminded", told.size());
  }

  private void line(List<Text> lines, String key, List<PersonId> some) {
    if (!some.isEmpty()) {
      lines.add(Text.of(key, some.size(), names(some)));
    }
  }

  private Text names(List<PersonId> some) {
    Text names =
        Text.list(some.stream().limit(MOST).map(people::get).map(RemindedWords::name).toList());
    return some.size() > MOST
        ? Text.of("conversation.reminded.more", names, some.size() - MOST)
        : names;
  }

  private static Text name(Person person) {
    return person.name().map(Text::words).orElse(Text.of("conversation.nameless"));
  }

  /** In a few words, over the chat. */
  public Text brief(Reminded said) {
    if (said.anybody()) {
      return count(said);
    }
    for (Told why : Told.values()) {
      if (!said.people(why).isEmpty()) {
        return Text.of("conversation.reminded.brief." + why);
      }
    }
    return Text.of("conversation.reminded", 0);
  }
}
