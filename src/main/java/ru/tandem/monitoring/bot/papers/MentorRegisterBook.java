package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.Step;
import ru.tandem.mentors.FindMentors;
import ru.tandem.mentors.MentorRegister;
import ru.tandem.mentors.RegisterEntry;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.papers.ExcelBook;

/** The register of mentors: who, with what, since when, and how much of it came about. */
@Component
class MentorRegisterBook implements DrawnPaper {

  private static final String[] COLUMNS = {
    "no",
    "name",
    "place",
    "partner",
    "topics",
    "capacity",
    "joined",
    "approved",
    "ready",
    "order",
    "ordered",
    "mentees",
    "met",
    "hours"
  };

  private final ReadSeason read;
  private final FindMentors find;
  private final MentorRegister register;
  private final PaperTexts texts;
  private final ApprovalSheet approval;

  MentorRegisterBook(
      ReadSeason read,
      FindMentors find,
      MentorRegister register,
      PaperTexts texts,
      ApprovalSheet approval) {
    this.read = read;
    this.find = find;
    this.register = register;
    this.texts = texts;
    this.approval = approval;
  }

  @Override
  public String code() {
    return "mentor-register";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    List<List<Object>> lines = new ArrayList<>();
    for (Member mentor : season.mentors()) {
      lines.add(line(season, mentor, lines.size() + 1, of.voice()));
    }
    ExcelBook book =
        texts
            .book(of.voice())
            .sheet(texts.sheet(of.voice(), "mentors"), texts.headings(of.voice(), COLUMNS), lines);
    return approval.in(book, of).xlsx();
  }

  private List<Object> line(Season season, Member mentor, int number, Voice voice) {
    List<Pair> pairs = season.of(mentor);
    RegisterEntry order = register.order(mentor.part()).orElse(null);
    return Arrays.asList(
        number,
        mentor.name(),
        mentor.place().map(place -> texts.plain(place, voice)).orElse(""),
        mentor.partner(),
        texts.plain(
            Text.list(find.topics(mentor.part()).stream().map(PaperTexts::words).toList()), voice),
        mentor.part().capacity(),
        season.day(mentor, Step.JOINED).orElse(null),
        season.day(mentor, Step.APPROVED).orElse(null),
        season.day(mentor, Step.READY).orElse(null),
        order == null ? "" : order.number(),
        order == null ? null : order.day(),
        String.join(", ", pairs.stream().map(Pair::menteeNames).toList()),
        pairs.stream().mapToInt(pair -> pair.held().size()).sum(),
        pairs.stream().mapToDouble(Pair::hours).sum());
  }
}
