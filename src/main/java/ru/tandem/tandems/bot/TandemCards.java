package ru.tandem.tandems.bot;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.DirectTalk;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Rest;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.VisibleTandems;

/** How a tandem is shown to whom. */
@Component
class TandemCards {

  private final People people;
  private final VisibleTandems visible;
  private final Chats chats;
  private final PlanTasks tasks;
  private final DirectTalk direct;
  private final Supplier<List<TandemPart>> parts;

  TandemCards(
      People people,
      VisibleTandems visible,
      Chats chats,
      PlanTasks tasks,
      DirectTalk direct,
      ObjectProvider<TandemPart> parts) {
    this.people = people;
    this.visible = visible;
    this.chats = chats;
    this.tasks = tasks;
    this.direct = direct;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
  }

  /** For those who work there with all that they may do, for the others to read. */
  Screen of(Person reader, Tandem tandem) {
    TandemCard card = new TandemCard();
    state(reader, tandem, card);
    tandem.aim().ifPresent(aim -> card.line("tandems.aim", aim));
    if (!tandem.has(reader.id())) {
      steps(tandem).forEach(card::line);
    }
    orders(reader, tandem)
        .forEach(order -> card.line("tandems.order.line", order.number(), order.day()));
    parts.get().forEach(part -> part.show(reader, tandem, card));
    if (visible.isCurated(reader, tandem) && !tandem.isEnded()) {
      card.line(chats.unreached(tandem.people()));
    }
    List<PersonId> open = direct.with(tandem, reader.id());
    if (!open.isEmpty()) {
      card.line("tandems.direct", accounts(open));
    } else if (tandem.has(reader.id()) && !direct.byOrder(tandem, reader.id()).isEmpty()) {
      card.line("tandems.direct.not");
    }
    if (tandem.has(reader.id()) && !tandem.isEnded()) {
      if (tandem.isWorking()) {
        card.item(Button.press(write(reader, tandem), "tandems.write", tandem.id()));
      }
    }
    if (visible.isCurated(reader, tandem) && !tandem.has(reader.id())) {
      card.item(Button.press("tandems.all.back", "tandems.all", tandem.programme(), 0));
    }
    return card.under(heading(reader, tandem));
  }

  /** A mentee reads of the one that names him; whoever else, of all. */
  private static List<Tandem.Order> orders(Person reader, Tandem tandem) {
    return tandem.mentees().stream()
        .filter(member -> member.person().equals(reader.id()))
        .findFirst()
        .map(own -> own.order().stream().toList())
        .orElseGet(tandem::orders);
  }

  private void state(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.isEnded()) {
      card.line("tandems.over");
    } else if (!tandem.isWorking()) {
      card.line(rests(tandem));
    } else {
      card.line(resting(reader, tandem));
    }
  }

  /** That nobody works, and until when. */
  Text rests(Tandem tandem) {
    return tandem
        .pausedUntil()
        .map(day -> Text.of("tandems.rests.until", day))
        .orElse(Text.of("tandems.rests"));
  }

  /** Those who rest while the others go on: told to the mentor and the curators, and to each. */
  Text resting(Person reader, Tandem tandem) {
    boolean all = reader.id().equals(tandem.mentorPerson()) || visible.isCurated(reader, tandem);
    return Text.lines(
        tandem.mentees().stream()
            .filter(member -> all || member.person().equals(reader.id()))
            .flatMap(member -> member.rest().map(own -> rest(reader, member, own)).stream())
            .toList());
  }

  private Text rest(Person reader, TandemMember member, Rest own) {
    Text name = name(member.person());
    boolean self = member.person().equals(reader.id());
    return own.until()
        .map(
            day ->
                self
                    ? Text.of("tandems.rests.own.until", day)
                    : Text.of("tandems.rests.one.until", name, day))
        .orElse(self ? Text.of("tandems.rests.own") : Text.of("tandems.rests.one", name));
  }

  /** With whom the work goes on now, for somebody who works there. */
  Text group(Person reader, Tandem tandem) {
    if (!reader.id().equals(tandem.mentorPerson())) {
      return withWhom(reader, tandem);
    }
    List<PersonId> working =
        tandem.atWork().stream().filter(id -> !id.equals(reader.id())).toList();
    return working.isEmpty() ? Text.empty() : Text.of("tandems.goes.on", names(working));
  }

  /** The tasks of the plan, for those who read it and do not write in it. */
  List<Text> steps(Tandem tandem) {
    return tasks.of(tandem.id()).stream()
        .map(
            task ->
                Text.of(
                    task.isDone() ? "tandems.step.done" : "tandems.step.todo",
                    task.title(),
                    task.dueOn()))
        .toList();
  }

  /** Who works there, with as much of a name as the reader may know. */
  Text heading(Person reader, Tandem tandem) {
    if (!tandem.has(reader.id())) {
      List<PersonId> known = visible.people(reader, tandem);
      return Text.of(
          "tandems.heading",
          names(reader, tandem, List.of(tandem.mentorPerson())),
          names(
              reader,
              tandem,
              tandem.on(ParticipantRole.MENTEE).stream().filter(known::contains).toList()));
    }
    return withWhom(reader, tandem);
  }

  /** Who is on the other side, for somebody who works there. */
  Text withWhom(Person reader, Tandem tandem) {
    return tandem.side(reader.id()) == ParticipantRole.MENTOR
        ? Text.of("tandems.mentee", mentees(tandem))
        : Text.of("tandems.mentor", name(tandem.mentorPerson()));
  }

  /** Of which pair it is: whoever reads it may work in several. */
  Text news(Text words, PersonId reader, Tandem tandem) {
    return Text.paragraphs(words, heading(people.get(reader), tandem));
  }

  /** Each name leading to the account. */
  Text accounts(Collection<PersonId> ids) {
    return Text.list(
        ids.stream().map(id -> Text.of("tandems.account", name(id), account(id))).toList());
  }

  private String account(PersonId id) {
    return String.valueOf(people.get(id).chatId());
  }

  static String write(Person writer, Tandem tandem) {
    return tandem.side(writer.id()) == ParticipantRole.MENTOR
        ? "tandems.write.mentee"
        : "tandems.write.mentor";
  }

  /** What it is time to do for the reader. */
  List<Button> nexts(Person reader, Tandem tandem) {
    TandemCard card = new TandemCard();
    parts.get().forEach(part -> part.show(reader, tandem, card));
    return card.nexts();
  }

  /** A guardian knows the other family's child by the first name. */
  private Text names(Person reader, Tandem tandem, List<PersonId> ids) {
    boolean outside = visible.isOutside(reader, tandem);
    return Text.list(
        ids.stream()
            .map(id -> outside && !visible.isOwn(reader, id) ? chats.toOthers(id) : name(id))
            .toList());
  }

  /** As guardians may read them. */
  Text toOthers(List<PersonId> ids) {
    return Text.list(ids.stream().map(chats::toOthers).toList());
  }

  Text mentees(Tandem tandem) {
    return names(tandem.on(ParticipantRole.MENTEE));
  }

  Text names(List<PersonId> ids) {
    return Text.list(ids.stream().map(this::name).toList());
  }

  Text name(PersonId id) {
    return people.get(id).name().map(Text::words).orElse(Text.of("tandems.nameless"));
  }
}
