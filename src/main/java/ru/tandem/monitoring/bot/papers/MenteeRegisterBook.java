package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.FullCycles;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Needs;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.papers.ExcelBook;

/** The register of mentees: who, with what request, with whom, and how far they have come. */
@Component
class MenteeRegisterBook implements DrawnPaper {

  private static final String[] COLUMNS = {
    "no",
    "name",
    "place",
    "born",
    "needs",
    "joined",
    "consented",
    "approved",
    "mentor",
    "paired",
    "met",
    "hours",
    "finished"
  };

  private final ReadSeason read;
  private final Needs needs;
  private final FullCycles cycles;
  private final PaperTexts texts;
  private final ApprovalSheet approval;

  MenteeRegisterBook(
      ReadSeason read, Needs needs, FullCycles cycles, PaperTexts texts, ApprovalSheet approval) {
    this.read = read;
    this.needs = needs;
    this.cycles = cycles;
    this.texts = texts;
    this.approval = approval;
  }

  @Override
  public String code() {
    return "mentee-register";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    List<List<Object>> lines = new ArrayList<>();
    Set<ParticipantId> full = cycles.full(of.programme());
    for (Member mentee : season.mentees()) {
      lines.add(line(season, mentee, full, lines.size() + 1, of.voice()));
    }
    ExcelBook book =
        texts
            .book(of.voice())
            .sheet(texts.sheet(of.voice(), "mentees"), texts.headings(of.voice(), COLUMNS), lines);
    return approval.in(book, of).xlsx();
  }

  private List<Object> line(
      Season season, Member mentee, Set<ParticipantId> full, int number, Voice voice) {
    List<Pair> pairs = season.of(mentee);
    return Arrays.asList(
        number,
        mentee.name(),
        mentee.place().map(place -> texts.plain(place, voice)).orElse(""),
        mentee.born().orElse(null),
        texts.plain(
            Text.list(needs.of(mentee.part()).stream().map(PaperTexts::words).toList()), voice),
        season.day(mentee, Step.JOINED).orElse(null),
        season.day(mentee, Step.CONSENTED).orElse(null),
        season.day(mentee, Step.APPROVED).orElse(null),
        String.join(", ", pairs.stream().map(pair -> pair.mentor().name()).toList()),
        season.day(mentee, Step.PAIRED).orElse(null),
        pairs.stream().mapToInt(pair -> pair.held().size()).sum(),
        pairs.stream().mapToDouble(Pair::hours).sum(),
        full.contains(mentee.part().id()) ? texts.sheet(voice, "yes") : "");
  }
}
