package ru.tandem.matching.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.matching.CuratedProposals;
import ru.tandem.matching.KindWord;
import ru.tandem.matching.LookAfterUnpaired;
import ru.tandem.matching.LookForHelp;
import ru.tandem.matching.NextStep;
import ru.tandem.matching.Obstacle;
import ru.tandem.matching.ProposePairs;
import ru.tandem.matching.Referral;
import ru.tandem.matching.Referrals;
import ru.tandem.matching.Selection;
import ru.tandem.matching.Tally;
import ru.tandem.matching.TallyPairs;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** Those for whom there is nobody yet: why, what they have been told, and what to do next. */
@Bot
class UnpairedDesk {

  /** Each may have a dozen lines of reasons, and all must fit into one message. */
  private static final int PEOPLE_PER_PAGE = 5;

  private final CuratedProgrammes programmes;
  private final CuratedProposals curated;
  private final TallyPairs pairs;
  private final ProposePairs propose;
  private final LookAfterUnpaired unpaired;
  private final LookForHelp help;
  private final Referrals referrals;
  private final OfferNotes notes;
  private final PairWords words;
  private final Clock clock;

  UnpairedDesk(
      CuratedProgrammes programmes,
      CuratedProposals curated,
      TallyPairs pairs,
      ProposePairs propose,
      LookAfterUnpaired unpaired,
      LookForHelp help,
      Referrals referrals,
      OfferNotes notes,
      PairWords words,
      Clock clock) {
    this.programmes = programmes;
    this.curated = curated;
    this.pairs = pairs;
    this.propose = propose;
    this.unpaired = unpaired;
    this.help = help;
    this.referrals = referrals;
    this.notes = notes;
    this.words = words;
    this.clock = clock;
  }

  @OnPress("matching.alone")
  Reply list(Person curator, ProgrammeId programme, int page) {
    programmes.of(curator, programme);
    return Searching.in(
        programme,
        () -> {
          Selection found = propose.look(programme);
          return () -> list(programme, found, page);
        });
  }

  private Screen list(ProgrammeId programme, Selection found, int page) {
    List<Participant> all = alone(programme);
    Page<Participant> shown = Page.of(all, page, PEOPLE_PER_PAGE);
    List<Text> people = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (Participant each : shown.items()) {
      people.add(Text.lines(heading(each), why(each, found)));
      buttons.add(
          Button.press(
              Text.of("matching.alone.one", words.name(each.person())),
              "matching.person",
              each.id()));
    }
    Text title = Text.of(all.isEmpty() ? "matching.alone.none" : "matching.alone.list");
    Screen screen =
        Screen.of(Text.paragraphs(title, Text.paragraphs(people.toArray(Text[]::new))))
            .grid(buttons, 1);
    return screen
        .grid(shown.turns("matching.alone", programme), 2)
        .with(Button.press("matching.all", "matching.open", programme), Button.home());
  }

  /** Mentees first. */
  private List<Participant> alone(ProgrammeId programme) {
    Tally tally = pairs.of(programme);
    return Stream.of(tally.aloneMentees(), tally.aloneMentors()).flatMap(List::stream).toList();
  }

  private Text heading(Participant alone) {
    return Text.of("matching.alone." + alone.role(), words.who(alone.id()));
  }

  private static Text why(Participant alone, Selection found) {
    List<Obstacle> obstacles = found.obstacles(alone.person());
    if (obstacles.isEmpty()) {
      return Text.of("matching.bullet", Text.of("matching.alone.somebody"));
    }
    return Text.lines(
        obstacles.stream()
            .map(each -> Text.of("matching.bullet", Text.of(each.key(), each.count())))
            .toList());
  }

  @OnPress("matching.person")
  Reply person(Person curator, ParticipantId id) {
    return card(curator, participant(curator, id), Text.empty());
  }

  private Participant participant(Person curator, ParticipantId id) {
    Participant participant = curated.participant(curator, id);
    if (alone(participant.programme()).stream().noneMatch(one -> one.id().equals(id))) {
      throw new AlreadySettled();
    }
    return participant;
  }

  private Reply card(Person curator, Participant alone, Text preface) {
    return Searching.in(
        alone.programme(),
        () -> {
          Selection found = propose.look(alone.programme());
          Text help = help(alone, found);
          return () -> card(participant(curator, alone.id()), preface, found, help);
        });
  }

  /** Where nobody is free: who of the others would have to move, were they to agree. */
  private Text help(Participant alone, Selection found) {
    if (alone.isMentor() || found.mentorOf(alone.person()).isPresent()) {
      return Text.empty();
    }
    return help.of(alone)
        .map(
            chain ->
                Text.lines(
                    Text.of("matching.help"),
                    Text.lines(
                        chain.stream()
                            .map(
                                each ->
                                    Text.of(
                                        "matching.help.move",
                                        words.name(each.mentee()),
                                        words.name(each.mentor())))
                            .toList())))
        .orElse(Text.of("matching.help.none"));
  }

  private Screen card(Participant alone, Text preface, Selection found, Text help) {
    List<KindWord> said = unpaired.said(alone);
    List<Button> steps = new ArrayList<>();
    for (NextStep step : NextStep.values()) {
      Text label = Text.of("matching.say." + step);
      steps.add(Button.press(label, "matching.say", alone.id(), step, said.size()));
    }
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    preface,
                    Text.lines(heading(alone), why(alone, found)),
                    help,
                    Text.lines(said.stream().map(UnpairedDesk::said).toList()),
                    Text.lines(
                        referrals.findByParticipantIdOrderById(alone.id()).stream()
                            .map(this::referred)
                            .toList()),
                    Text.of("matching.say.ask")))
            .grid(steps, 1);
    if (!alone.isMentor() && !found.possible(alone.person()).isEmpty()) {
      screen = screen.with(Button.press("matching.others", "matching.others", alone.id()));
    }
    screen = screen.with(Button.press("matching.refer", "matching.refer", alone.id()));
    return screen.with(
        Button.press("matching.alone.back", "matching.alone", alone.programme(), 0), Button.home());
  }

  private Text referred(Referral referral) {
    return referral
        .answer()
        .map(line -> Text.of("matching.refer.line", referral.madeAt(), line))
        .orElseGet(() -> Text.of(unanswered(referral), referral.madeAt()));
  }

  private String unanswered(Referral referral) {
    if (referral.isLapsed(clock.instant())) {
      return "matching.refer.none";
    }
    return referral.helper().isPresent() ? "matching.refer.read" : "matching.refer.sent";
  }

  private static Text said(KindWord word) {
    return Text.of("matching.said." + word.step(), word.saidAt());
  }

  /**
   * @param said how many words the curator knew of
   */
  @OnPress("matching.say")
  Reply say(Person curator, ParticipantId id, NextStep step, int said) {
    Participant alone = participant(curator, id);
    unpaired.say(alone, said, step, curator.id());
    boolean told = notes.kindWord(alone, step);
    return card(curator, alone, Text.of(told ? "matching.say.done" : "matching.say.unreachable"));
  }
}
