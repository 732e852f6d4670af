package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.matching.Couple;
import ru.tandem.matching.CuratedProposals;
import ru.tandem.matching.Outcome;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.ProposePairs;
import ru.tandem.matching.Selection;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Another mentor for a mentee: who could be, what it costs, and what it moves. */
@Bot
class ExchangeDesk {

  private static final int MENTORS_PER_PAGE = 12;

  private final CuratedProposals curated;
  private final ProposePairs propose;
  private final Proposals proposals;
  private final PairsBoard board;
  private final PairWords words;

  ExchangeDesk(
      CuratedProposals curated,
      ProposePairs propose,
      Proposals proposals,
      PairsBoard board,
      PairWords words) {
    this.curated = curated;
    this.propose = propose;
    this.proposals = proposals;
    this.board = board;
    this.words = words;
  }

  @OnPress("matching.others")
  Reply others(Person curator, ParticipantId id) {
    return page(curator, id, 0);
  }

  @OnPress("matching.others.page")
  Reply page(Person curator, ParticipantId id, int page) {
    Participant asked = curated.participant(curator, id);
    return Searching.in(
        asked.programme(),
        () -> {
          Selection found = propose.lookFor(asked);
          return () -> others(curated.participant(curator, id), found, page);
        });
  }

  private Screen others(Participant mentee, Selection found, int page) {
    ParticipantId id = mentee.id();
    Optional<PersonId> present = Optional.ofNullable(drafts(mentee).get(mentee.person()));
    List<Outcome.Alternative> all =
        found.alternatives(mentee.person()).stream()
            .filter(other -> !present.filter(other.mentor()::equals).isPresent())
            .toList();
    List<Text> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    Page<Outcome.Alternative> shown = Page.of(all, page, MENTORS_PER_PAGE);
    for (Outcome.Alternative other : shown.items()) {
      Text name = words.name(other.mentor());
      lines.add(Text.of("matching.others.one", name, PairWords.cost(other.extra())));
      ParticipantId mentor = found.participant(other.mentor()).id();
      buttons.add(Button.press(name, "matching.preview", id, mentor));
    }
    String key = buttons.isEmpty() ? "matching.others.none" : "matching.others.ask";
    return Screen.of(Text.paragraphs(Text.of(key, words.who(id)), Text.lines(lines)))
        .grid(buttons, 2)
        .grid(shown.turns("matching.others.page", id), 2)
        .with(Button.press("matching.all", "matching.open", mentee.programme()), Button.home());
  }

  /** Says honestly who would be moved, and who would be left. */
  @OnPress("matching.preview")
  Reply preview(Person curator, ParticipantId menteeId, ParticipantId mentorId) {
    Participant mentee = curated.participant(curator, menteeId);
    Participant mentor = curated.mentor(curator, mentee, mentorId);
    return Searching.in(
        mentee.programme(),
        () -> {
          Optional<Selection> then = propose.suppose(mentee, mentor);
          return () ->
              then.map(found -> preview(mentee, mentor, found)).orElseGet(() -> impossible(mentee));
        });
  }

  private static Screen impossible(Participant mentee) {
    return Screen.of("matching.preview.impossible")
        .with(Button.press("matching.preview.back", "matching.others", mentee.id()))
        .with(Button.press("matching.all", "matching.open", mentee.programme()), Button.home());
  }

  private Screen preview(Participant mentee, Participant mentor, Selection then) {
    ParticipantId menteeId = mentee.id();
    ParticipantId mentorId = mentor.id();
    List<Text> changes = changes(mentee, then);
    return Screen.of(
            Text.paragraphs(
                Text.of("matching.preview.ask", words.who(menteeId), words.who(mentorId)),
                changes.isEmpty()
                    ? Text.of("matching.preview.nothing")
                    : PairWords.capped(changes)))
        .with(Button.press("matching.settle", "matching.settle", menteeId, mentorId))
        .with(Button.press("matching.preview.back", "matching.others", menteeId), Button.home());
  }

  private List<Text> changes(Participant mentee, Selection then) {
    Map<PersonId, PersonId> now = drafts(mentee);
    List<Text> changes = new ArrayList<>();
    now.forEach(
        (other, mentor) -> {
          Optional<PersonId> next = then.mentorOf(other);
          if (!other.equals(mentee.person()) && !next.filter(mentor::equals).isPresent()) {
            changes.add(
                next.map(
                        to ->
                            Text.of(
                                "matching.preview.moves",
                                words.name(other),
                                words.name(mentor),
                                words.name(to)))
                    .orElseGet(() -> Text.of("matching.preview.alone", words.name(other))));
          }
        });
    return changes;
  }

  /** Who is drafted for whom, the mentee first. */
  private Map<PersonId, PersonId> drafts(Participant mentee) {
    return proposals.in(mentee.programme(), ProposalState.DRAFT).stream()
        .map(Proposal::couple)
        .collect(Collectors.toMap(Couple::mentee, Couple::mentor));
  }

  @OnPress("matching.settle")
  Reply settle(Person curator, ParticipantId menteeId, ParticipantId mentorId) {
    Participant mentee = curated.participant(curator, menteeId);
    Participant mentor = curated.mentor(curator, mentee, mentorId);
    return Searching.in(
        mentee.programme(),
        () -> {
          Optional<Selection> then = propose.suppose(mentee, mentor);
          return () ->
              then.map(found -> settled(curator, menteeId, mentorId, found))
                  .orElseGet(() -> impossible(mentee));
        });
  }

  private Screen settled(
      Person curator, ParticipantId menteeId, ParticipantId mentorId, Selection then) {
    Participant mentee = curated.participant(curator, menteeId);
    Participant mentor = curated.mentor(curator, mentee, mentorId);
    propose.settle(mentee, mentor, then, curator.id());
    Text done =
        Text.of("matching.settled", words.name(mentee.person()), words.name(mentor.person()));
    return board.of(mentee.programme(), done, 0);
  }
}
