package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Paper;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Couple;
import ru.tandem.matching.LookForHelp;
import ru.tandem.matching.Obstacle;
import ru.tandem.matching.Outcome;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposePairs;
import ru.tandem.matching.Selection;
import ru.tandem.matching.Tally;
import ru.tandem.matching.TallyPairs;
import ru.tandem.papers.ExcelBook;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/**
 * The whole cohort as a workbook, for the curator alone: pairs with their reasons, who else could
 * be and what that would cost, and who has nobody, why, and what would help.
 */
@Bot
class CohortTable implements Paper {

  private static final String CODE = "matching.table";
  private static final int MOST_LINES = 20_000;

  private final CuratedProgrammes programmes;
  private final Participants participants;
  private final TallyPairs pairs;
  private final ProposePairs propose;
  private final LookForHelp help;
  private final PairWords words;
  private final Chats chats;

  CohortTable(
      CuratedProgrammes programmes,
      Participants participants,
      TallyPairs pairs,
      ProposePairs propose,
      LookForHelp help,
      PairWords words,
      Chats chats) {
    this.programmes = programmes;
    this.participants = participants;
    this.pairs = pairs;
    this.propose = propose;
    this.help = help;
    this.words = words;
    this.chats = chats;
  }

  @OnPress(CODE)
  Reply table(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    return Screen.of("matching.table.ready")
        .paper(chats.plain(Text.of("matching.table.file"), curator), CODE, curator, programme)
        .with(Button.press("matching.all", "matching.open", programme), Button.home());
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    ProgrammeId programme = new ProgrammeId(asked.number(0));
    programmes.of(asked.reader(), programme);
    Sheets sheets = new Sheets(asked.reader(), pairs.of(programme), propose.look(programme));
    return new ExcelBook()
        .sheet(sheets.said("matching.table.pairs"), sheets.heading("pairs", 7), sheets.pairs())
        .sheet(sheets.said("matching.table.alone"), sheets.heading("alone", 5), sheets.alone())
        .sheet(sheets.said("matching.table.others"), sheets.heading("others", 4), sheets.others())
        .xlsx();
  }

  /** As one reader reads it, at one moment. */
  private final class Sheets {

    final Person reader;
    final Tally tally;
    final Selection found;

    Sheets(Person reader, Tally tally, Selection found) {
      this.reader = reader;
      this.tally = tally;
      this.found = found;
    }

    String said(String key, Object... arguments) {
      return chats.plain(Text.of(key, arguments), reader);
    }

    private String plain(Text text) {
      return chats.plain(text, reader);
    }

    List<String> heading(String sheet, int columns) {
      List<String> heading = new ArrayList<>();
      for (int column = 1; column <= columns; column++) {
        heading.add(said("matching.table." + sheet + "." + column));
      }
      return heading;
    }

    List<List<Object>> pairs() {
      return Stream.of(tally.living(), tally.refused())
          .flatMap(List::stream)
          .map(this::pair)
          .toList();
    }

    private List<Object> pair(Proposal pair) {
      Participant mentee = participants.get(pair.mentee());
      Participant mentor = participants.get(pair.mentor());
      return List.of(
          plain(words.name(mentee.person())),
          grade(mentee),
          plain(words.name(mentor.person())),
          grade(mentor),
          said("matching.table.state." + (pair.isLocked() ? "LOCKED" : pair.state())),
          found.points(pair.couple()).<Object>map(points -> points).orElse(""),
          reasons(mentee, pair));
    }

    private Object grade(Participant participant) {
      return words.application(participant).grade().<Object>map(grade -> grade).orElse("");
    }

    private String reasons(Participant mentee, Proposal pair) {
      return plain(words.reasons(mentee, pair.explanation().full()));
    }

    List<List<Object>> alone() {
      return Stream.of(tally.aloneMentees(), tally.aloneMentors())
          .flatMap(List::stream)
          .map(this::alone)
          .toList();
    }

    private List<Object> alone(Participant alone) {
      List<Text> why =
          found.obstacles(alone.person()).stream()
              .map((Obstacle each) -> Text.of(each.key(), each.count()))
              .toList();
      return List.of(
          plain(words.name(alone.person())),
          grade(alone),
          said("matching.table.role." + alone.role()),
          plain(why.isEmpty() ? Text.of("matching.alone.somebody") : Text.lines(why)),
          alone.isMentor() ? "" : helps(alone));
    }

    private String helps(Participant alone) {
      Optional<List<Couple>> chain = help.of(alone);
      return plain(
          chain
              .map(
                  moves ->
                      Text.lines(
                          moves.stream()
                              .map(
                                  each ->
                                      Text.of(
                                          "matching.names",
                                          words.name(each.mentee()),
                                          words.name(each.mentor())))
                              .toList()))
              .orElse(Text.of("matching.table.nothing")));
    }

    /** Everybody else for everybody who is not locked, and what it would cost. */
    List<List<Object>> others() {
      List<List<Object>> lines = new ArrayList<>();
      for (Proposal draft : tally.drafts()) {
        for (Outcome.Alternative other : found.alternatives(draft.couple().mentee())) {
          if (lines.size() < MOST_LINES) {
            lines.add(other(draft, other));
          }
        }
      }
      return lines;
    }

    private List<Object> other(Proposal draft, Outcome.Alternative other) {
      Couple couple = new Couple(draft.couple().mentee(), other.mentor());
      return List.of(
          plain(words.name(couple.mentee())),
          plain(words.name(couple.mentor())),
          found.points(couple).<Object>map(points -> points).orElse(""),
          plain(PairWords.cost(other.extra())));
    }
  }
}
