package ru.tandem.matching.bot;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.OfferPairs;
import ru.tandem.matching.OfferQuestions;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.ReadChoices;
import ru.tandem.matching.Tally;
import ru.tandem.matching.TallyPairs;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.OpenEnd;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** Pairs on the home screen of both sides and of the curator, and on the programme's screen. */
@Component
@Order(ScreenPlace.MATCHING)
class PairParts implements HomePart, ProgrammePart, OpenEnd {

  private final Proposals proposals;
  private final OfferQuestions questions;
  private final CuratedProgrammes curated;
  private final TallyPairs pairs;
  private final OfferPairs offers;
  private final ReadChoices choices;
  private final PairWords words;

  PairParts(
      Proposals proposals,
      OfferQuestions questions,
      CuratedProgrammes curated,
      TallyPairs pairs,
      OfferPairs offers,
      ReadChoices choices,
      PairWords words) {
    this.proposals = proposals;
    this.questions = questions;
    this.curated = curated;
    this.pairs = pairs;
    this.offers = offers;
    this.choices = choices;
    this.words = words;
  }

  @Override
  public void show(Person person, Home home) {
    proposals.offeredTo(person.id()).forEach(offer -> show(offer, person, home));
    curated.of(person).forEach(programme -> show(person, programme, home));
  }

  private void show(Proposal offer, Person person, Home home) {
    ParticipantRole side = offer.side(person.id());
    Text name = words.name(offer.person(side.other()));
    if (offer.answer(side).isEmpty()) {
      home.line("matching.home.offer", name);
      home.next(80, Button.press("matching.home.answer", "matching.offer", offer.id()), name);
    } else {
      home.line("matching.home.waiting", name);
    }
    questions
        .findByProposalIdAndSide(offer.id(), side.other())
        .filter(question -> question.answer().isEmpty())
        .ifPresent(
            question ->
                home.item(
                    Button.press("matching.reply.button", OfferQuestionBot.REPLY, question.id())));
  }

  private void show(Person curator, Programme programme, Home home) {
    Tally tally = pairs.of(programme.id());
    int waiting =
        tally.refused().size() + (int) tally.offered().stream().filter(offers::isSilent).count();
    if (waiting > 0) {
      Text label = Text.of("matching.home.curator", curated.title(curator, programme), waiting);
      home.next(75, Button.press(label, "matching.open", programme.id()));
    }
  }

  /** Proposals that have not become pairs. */
  @Override
  public Optional<Text> in(Programme programme) {
    Tally tally = pairs.of(programme.id());
    int open = tally.offered().size() + tally.drafts().size();
    return open == 0 ? Optional.empty() : Optional.of(Text.of("matching.openend", open));
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    Tally tally = pairs.of(programme.id());
    Object id = programme.id();
    if (!tally.living().isEmpty()) {
      screen.line(
          "matching.programme.line",
          tally.agreed().size(),
          tally.offered().size(),
          tally.drafts().size(),
          tally.aloneMentees().size());
    }
    if (!tally.drafts().isEmpty()) {
      Text label = Text.of("matching.programme.drafts", tally.drafts().size());
      screen.next(65, Button.press(label, "matching.open", id));
    } else if (tally.hasWork()) {
      // before the wishes are known, the gathering is the better next step
      int weight =
          choices.areAsked(programme.id()) && choices.awaitedUntil(programme.id()).isEmpty()
              ? 60
              : 40;
      screen.next(weight, Button.press("matching.programme.search", "matching.open", id));
    } else if (!tally.living().isEmpty()) {
      screen.item(Button.press("matching.programme.all", "matching.open", id));
    }
  }
}
