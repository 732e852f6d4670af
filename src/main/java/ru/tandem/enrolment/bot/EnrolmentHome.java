package ru.tandem.enrolment.bot;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Standing;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Enquiries;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.Titles;

/**
 * Where a participant stands until the pairs are made, and which applications wait for a curator.
 */
@Component
@Order(ScreenPlace.ENROLMENT)
class EnrolmentHome implements HomePart, Standing {

  private final Participants participants;
  private final Programmes programmes;
  private final Titles titles;
  private final CuratedProgrammes curated;
  private final Applications applications;
  private final Enquiries enquiries;
  private final ReviewApplication review;
  private final BegunForms begun;
  private final Supplier<List<ReadyWord>> words;
  private final ComeBack back;

  EnrolmentHome(
      Participants participants,
      Programmes programmes,
      Titles titles,
      CuratedProgrammes curated,
      Applications applications,
      Enquiries enquiries,
      ReviewApplication review,
      BegunForms begun,
      ObjectProvider<ReadyWord> words,
      ComeBack back) {
    this.participants = participants;
    this.programmes = programmes;
    this.titles = titles;
    this.curated = curated;
    this.applications = applications;
    this.enquiries = enquiries;
    this.review = review;
    this.begun = begun;
    this.back = back;
    this.words = SingletonSupplier.of(() -> words.orderedStream().toList());
  }

  @Override
  public void show(Person person, Home home) {
    List<Participant> all = participants.current(person.id());
    for (Participant participant : all) {
      Text title = title(participant, all);
      if (participant.isOver()) {
        home.line("enrolment.home.over", title);
        continue;
      }
      home.line("enrolment.home." + participant.role(), title);
      if (participant.isPaused()) {
        home.line(
            participant
                .pausedUntil()
                .map(day -> Text.of("enrolment.home.paused.until", day))
                .orElse(Text.of("enrolment.home.paused")));
      } else {
        step(participant, home, title);
      }
    }
    if (all.isEmpty()) {
      gone(person, home);
    }
    back.ways(person).forEach(home::item);
    curated.of(person).forEach(programme -> waiting(person, programme, home));
    if (person.name().isEmpty()) {
      home.item(Button.press("enrolment.code", "enrolment.code"));
    }
  }

  private Text title(Participant participant, List<Participant> among) {
    return titles.of(participant.programme(), among.stream().map(Participant::programme).toList());
  }

  /** What was last; of who has been erased nothing is known. */
  private void gone(Person person, Home home) {
    if (person.name().isEmpty()) {
      return;
    }
    participants.findByPersonIdOrderById(person.id()).stream()
        .reduce((earlier, last) -> last)
        .ifPresent(last -> home.line(gone(person, last), programmes.get(last.programme()).title()));
  }

  private String gone(Person person, Participant last) {
    if (last.isDeclined()) {
      return "enrolment.home.declined";
    }
    boolean open = back.isOpen(person, last);
    return open ? "enrolment.home.left.open" : "enrolment.home.left";
  }

  private void step(Participant participant, Home home, Text title) {
    switch (participant.step()) {
      case CONSENTED -> unfinished(participant, home, title);
      case APPLIED -> reviewed(participant, home, title);
      case APPROVED, READY -> {
        home.line(ready(participant));
        changeable(participant, home, title);
      }
      default -> {
        // before it the consents speak, after it the pair
      }
    }
  }

  private Text ready(Participant participant) {
    return words.get().stream()
        .flatMap(word -> word.of(participant).stream())
        .findFirst()
        .orElse(Text.of("enrolment.home.READY"));
  }

  private void unfinished(Participant participant, Home home, Text title) {
    home.line("enrolment.home.CONSENTED");
    String dialogue = applications.questionnaire(participant).dialogue();
    if (!begun.isBegun(participant.person(), dialogue, participant.id().subject())) {
      home.next(50, Button.press("enrolment.apply", "enrolment.apply", participant.id()), title);
    }
  }

  private void changeable(Participant participant, Home home, Text title) {
    home.item(Button.press("enrolment.change", "enrolment.change", participant.id()), title);
  }

  private void reviewed(Participant participant, Home home, Text title) {
    changeable(participant, home, title);
    enquiries
        .open(participant.id())
        .ifPresentOrElse(
            enquiry -> {
              home.line("enrolment.home.asked");
              home.next(
                  80, Button.press("enrolment.answer", "enrolment.answer", enquiry.id()), title);
            },
            () -> home.line("enrolment.home.APPLIED"));
  }

  private void waiting(Person curator, Programme programme, Home home) {
    int waiting = review.waiting(programme.id()).size();
    if (waiting > 0) {
      Text label = Text.of("enrolment.home.waiting", waiting, curated.title(curator, programme));
      home.next(80, Button.press(label, "enrolment.review", programme.id()));
    }
  }

  @Override
  public Optional<Audience> of(Person person) {
    return participants.current(person.id()).isEmpty()
        ? Optional.empty()
        : Optional.of(Audience.PARTICIPANT);
  }
}
