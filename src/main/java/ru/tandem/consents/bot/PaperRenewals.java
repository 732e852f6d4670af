package ru.tandem.consents.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.AskForConsents;
import ru.tandem.consents.Asking;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ConsentsAsked;
import ru.tandem.consents.ConsentsAsked.Occasion;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * A parent who signed on paper reads no message: that a document has changed, and that a new sheet
 * is needed, the curators are told, for all the children of a programme at once.
 */
@Component
class PaperRenewals {

  private static final String NEWS = "consents.paper.renewals";

  /** More names make no readable message; all are in the list. */
  private static final int SHOWN = 12;

  private final Consents consents;
  private final AskForConsents ask;
  private final Wards wards;
  private final ConsentRequests requests;
  private final Participants participants;
  private final Programmes programmes;
  private final People people;
  private final CuratorsHear curators;
  private final Agenda agenda;
  private final Clock clock;

  PaperRenewals(
      Consents consents,
      AskForConsents ask,
      Wards wards,
      ConsentRequests requests,
      Participants participants,
      Programmes programmes,
      People people,
      CuratorsHear curators,
      Agenda agenda,
      Clock clock) {
    this.consents = consents;
    this.ask = ask;
    this.wards = wards;
    this.requests = requests;
    this.participants = participants;
    this.programmes = programmes;
    this.people = people;
    this.curators = curators;
    this.agenda = agenda;
    this.clock = clock;
  }

  @EventListener
  void collect(ConsentsAsked asked) {
    if (asked.occasion() == Occasion.RENEWAL) {
      Participant child = participants.get(asked.participant());
      if (onPaper(child).isPresent()) {
        Instant fullHour = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        agenda.set(NEWS, child.programme().value(), fullHour);
      }
    }
  }

  /** To what somebody without an account has agreed in older words. */
  private Optional<ConsentDocument> onPaper(Participant child) {
    return wards.guardians(child.person()).stream()
        .filter(guardian -> people.get(guardian).isOnPaper())
        .flatMap(guardian -> consents.about(child).outdated(guardian).stream())
        .findFirst();
  }

  @OnDue(NEWS)
  void tell(long number, Instant due) {
    Programme programme = programmes.get(new ProgrammeId(number));
    List<Participant> waiting =
        ask.open(List.of(programme.id())).stream()
            .map(Asking::participant)
            .map(participants::get)
            .filter(child -> onPaper(child).isPresent())
            .toList();
    if (!waiting.isEmpty()) {
      Participant first = waiting.get(0);
      ConsentDocument document = onPaper(first).orElseThrow();
      LocalDate lastDay = requests.lastDay(document, first);
      Screen news =
          Screen.of(
              Text.paragraphs(
                  Text.of(
                      "consents.paper.renewed",
                      DocumentPages.title(document),
                      programme.title(),
                      lastDay),
                  Text.lines(names(waiting)),
                  Text.of("consents.paper.renewed.how")));
      Button list =
          Button.press("consents.paper.renewed.list", MissingConsents.LIST, programme.id());
      curators.tell(programme.id(), news.with(list).with(Button.home()), Urgency.REMINDER);
    }
  }

  private List<Text> names(List<Participant> waiting) {
    List<Text> lines = new ArrayList<>();
    waiting.stream()
        .limit(SHOWN)
        .map(child -> DocumentPages.name(people.get(child.person())))
        .forEach(name -> lines.add(Text.of("consents.paper.renewed.line", name)));
    if (waiting.size() > SHOWN) {
      lines.add(Text.of("consents.missing.more", waiting.size() - SHOWN));
    }
    return lines;
  }
}
