package ru.tandem.partners.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.AskPartner;
import ru.tandem.feedback.PartnerAsk;
import ru.tandem.partners.MentorsGiven.Given;
import ru.tandem.partners.Partner;
import ru.tandem.partners.Partners;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** How a partner and its people are told. */
@Component
class PartnerWords {

  /** More than a screen holds. */
  private static final int MOST = 40;

  private final Partners partners;
  private final Programmes programmes;
  private final AskPartner asks;
  private final People people;
  private final Schools schools;
  private final Clock clock;

  PartnerWords(
      Partners partners,
      Programmes programmes,
      AskPartner asks,
      People people,
      Schools schools,
      Clock clock) {
    this.partners = partners;
    this.programmes = programmes;
    this.asks = asks;
    this.people = people;
    this.schools = schools;
    this.clock = clock;
  }

  long count(SchoolId school) {
    return partners.findBySchoolIdOrderByName(school).stream()
        .filter(one -> !one.isEnded())
        .count();
  }

  Button button(Partner partner) {
    String mark = partner.isEnded() ? "partners.one.ended" : "partners.one";
    return Button.press(Text.of(mark, partner.name()), PartnerCards.CARD, partner.id());
  }

  Text card(Partner partner, List<Given> given) {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("partners.kind." + partner.kind()));
    if (partner.isEnded()) {
      lines.add(Text.of("partners.isended"));
    }
    lines.add(contract(partner));
    if (!partner.contact().isEmpty()) {
      lines.add(Text.of("partners.contact", partner.contact()));
    }
    lines.add(
        partner
            .coordinator()
            .map(people::get)
            .flatMap(Person::name)
            .map(name -> Text.of("partners.coordinator", name))
            .orElse(Text.of("partners.coordinator.none")));
    return Text.paragraphs(
        Text.of("partners.card", partner.name()), Text.lines(lines), people(given), forms(partner));
  }

  private Text contract(Partner partner) {
    if (partner.contract().isEmpty()) {
      return Text.of("partners.contract.none");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), schools.get(partner.school()).zone());
    return partner
        .contractUntil()
        .map(
            day ->
                Text.of(
                    "partners.contract." + (day.isBefore(today) ? "over" : "until"),
                    partner.contract(),
                    day))
        .orElse(Text.of("partners.contract.open", partner.contract()));
  }

  /** Names, meetings held, certificates: nothing of whom they mentor. */
  Text people(List<Given> given) {
    if (given.isEmpty()) {
      return Text.of("partners.people.none");
    }
    List<Text> lines = new ArrayList<>();
    int met = given.stream().mapToInt(Given::met).sum();
    lines.add(Text.of("partners.people", given.size(), met));
    given.stream().limit(MOST).forEach(one -> lines.add(line(one)));
    lines.add(Text.more(given.size(), MOST));
    return Text.lines(lines);
  }

  private static Text line(Given one) {
    return one.certificate()
        .map(
            no ->
                Text.of(
                    "partners.person.certified", one.name(), one.season().title(), one.met(), no))
        .orElse(Text.of("partners.person", one.name(), one.season().title(), one.met()));
  }

  /** What it said of a season, when it was asked. */
  private Text forms(Partner partner) {
    List<Text> lines = new ArrayList<>();
    for (Programme season : programmes.findBySchoolIdOrderByIdDesc(partner.school())) {
      for (PartnerAsk ask : asks.of(season)) {
        if (ask.name().equalsIgnoreCase(partner.name())) {
          lines.add(form(season, ask));
        }
      }
    }
    return lines.isEmpty() ? Text.of("partners.form.none") : Text.lines(lines);
  }

  private Text form(Programme season, PartnerAsk ask) {
    return ask.answeredAt()
        .map(
            at ->
                Text.of(
                    "partners.form.answered",
                    season.title(),
                    LocalDate.ofInstant(at, schools.get(season.school()).zone())))
        .orElse(Text.of("partners.form.waits", season.title()));
  }
}
