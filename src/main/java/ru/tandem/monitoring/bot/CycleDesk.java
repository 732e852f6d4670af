package ru.tandem.monitoring.bot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FullCycle;
import ru.tandem.feedback.FullCycles;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Who has gone the full cycle, and what each of the others still lacks, by name. */
@Bot
class CycleDesk {

  static final String SHOW = "monitoring.cycle";

  private static final int PER_PAGE = 15;

  private final CuratedProgrammes programmes;
  private final Participants participants;
  private final FullCycles cycles;
  private final Names names;

  CycleDesk(
      CuratedProgrammes programmes, Participants participants, FullCycles cycles, Names names) {
    this.programmes = programmes;
    this.participants = participants;
    this.cycles = cycles;
    this.names = names;
  }

  /** Also of a closed season: who counts of it, by what is known of him today. */
  @OnPress(SHOW)
  Reply show(Person curator, ProgrammeId id, int number) {
    Programme programme = programmes.of(curator, id);
    Map<ParticipantId, FullCycle> of = cycles.of(programme);
    List<Participant> in =
        participants.findByProgrammeIdOrderById(id).stream()
            .filter(Participant::isIn)
            .sorted(Comparator.comparingInt(one -> of.get(one.id()).missing().size()))
            .toList();
    Set<ParticipantId> full = cycles.full(programme);
    Page<Participant> page = Page.of(in, number, PER_PAGE);
    List<Text> lines =
        page.items().stream()
            .map(one -> line(one, of.get(one.id()), full.contains(one.id())))
            .toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("monitoring.cycle", programme.title(), full.size(), in.size()),
                Text.lines(lines),
                Text.of("monitoring.cycle.what")))
        .grid(page.turns(SHOW, id), 2)
        .with(Button.press("monitoring.steps", "monitoring.funnel", id), Button.home());
  }

  /**
   * @param counts of a closed season it is what stood there when it was closed, whatever is asked
   *     for by now
   */
  private Text line(Participant one, FullCycle cycle, boolean counts) {
    Text who = names.of(one.person());
    if (counts) {
      return Text.of("monitoring.cycle.full", who, cycle.meetings());
    }
    if (cycle.isFull()) {
      return Text.of("monitoring.cycle.late", who, cycle.meetings());
    }
    List<Text> lacks =
        cycle.missing().stream().map(part -> Text.of("monitoring.book.lacks." + part)).toList();
    return Text.of("monitoring.cycle.lacks", who, cycle.meetings(), Text.list(lacks));
  }
}
