package ru.tandem.monitoring.bot.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.StillApproved;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.HandedSheet;
import ru.tandem.monitoring.HandedSheets;
import ru.tandem.papers.ExcelBook;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** A book has no line to sign: who has said yes to it, and when, stands on a sheet of its own. */
@Component
class ApprovalSheet {

  private final IssuedPapers issued;
  private final StillApproved still;
  private final HandedSheets handed;
  private final People people;
  private final PaperTexts texts;

  ApprovalSheet(
      IssuedPapers issued,
      StillApproved still,
      HandedSheets handed,
      People people,
      PaperTexts texts) {
    this.issued = issued;
    this.still = still;
    this.handed = handed;
    this.people = people;
    this.texts = texts;
  }

  /** Of a register: the head of the school, of two the one who has said it. */
  ExcelBook in(ExcelBook book, PaperSubject of) {
    Optional<IssuedPaper> paper =
        issued.findByProgrammeIdAndCodeAndSubject(of.programme().id(), of.kind().code(), 0);
    return in(
        book,
        of.voice(),
        paper.flatMap(one -> still.since(of.programme(), one)),
        paper.map(IssuedPaper::word).flatMap(HeadsWord::decidedBy));
  }

  /**
   * Of the sheet of 20 January.
   *
   * @param counts how many it counts now: to another number nobody has said yes
   */
  ExcelBook ofJanuary(ExcelBook book, PaperSubject of, int counts) {
    Optional<HandedSheet> yes =
        handed
            .findByProgrammeId(of.programme().id())
            .filter(sheet -> sheet.isApproved() && sheet.counted().orElse(counts) == counts);
    return in(
        book, of.voice(), yes.flatMap(HandedSheet::decidedAt), yes.flatMap(HandedSheet::decidedBy));
  }

  private ExcelBook in(
      ExcelBook book, Voice voice, Optional<Instant> yes, Optional<PersonId> head) {
    if (yes.isEmpty()) {
      return book;
    }
    String name =
        head.flatMap(one -> people.findById(one.value())).flatMap(Person::name).orElse("");
    List<Object> line =
        Arrays.asList(
            texts.sheet(voice, "approval.yes"), name, LocalDate.ofInstant(yes.get(), voice.zone()));
    return book.sheet(
        texts.sheet(voice, "approval"),
        texts.headings(voice, "approval.word", "approval.head", "approval.day"),
        List.of(line));
  }
}
