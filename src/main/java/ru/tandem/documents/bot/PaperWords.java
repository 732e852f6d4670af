package ru.tandem.documents.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.StillApproved;
import ru.tandem.documents.bot.DuePapers.Due;
import ru.tandem.documents.bot.DuePapers.Dues;
import ru.tandem.documents.bot.PaperElsewhere.Standing;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.Schools;

/** How the papers of a programme are told. */
@Component
class PaperWords {

  private final IssuedPapers issued;
  private final StillApproved still;
  private final DuePapers dues;
  private final PaperNumbers numbers;
  private final OneOfMany many;
  private final EmptyOrders empty;
  private final List<PaperElsewhere> elsewhere;
  private final Schools schools;
  private final People people;

  PaperWords(
      IssuedPapers issued,
      StillApproved still,
      DuePapers dues,
      PaperNumbers numbers,
      OneOfMany many,
      EmptyOrders empty,
      List<PaperElsewhere> elsewhere,
      Schools schools,
      People people) {
    this.issued = issued;
    this.still = still;
    this.dues = dues;
    this.numbers = numbers;
    this.many = many;
    this.empty = empty;
    this.elsewhere = elsewhere;
    this.schools = schools;
    this.people = people;
  }

  static Text words(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  Text stage(Programme programme, int stage, List<PaperKind> own) {
    Dues due = dues.of(programme);
    List<Text> lines = new ArrayList<>();
    own.forEach(
        kind ->
            lines.add(
                Text.of(
                    "documents.line",
                    mark(programme, kind, due),
                    words(kind.title(programme.form())),
                    state(programme, kind, due))));
    return Text.paragraphs(
        Text.of("documents.shelf", programme.title()),
        Text.of("documents.stage", stage, dues.title(stage)),
        own.isEmpty() ? Text.of("documents.stage.none") : Text.lines(lines),
        Text.of("documents.marks"));
  }

  List<Button> buttons(Programme programme, List<PaperKind> own) {
    Dues due = dues.of(programme);
    return own.stream()
        .map(
            kind ->
                Button.press(
                    Text.of(
                        "documents.button",
                        mark(programme, kind, due),
                        words(kind.title(programme.form()))),
                    "documents.card",
                    programme.id(),
                    kind.code()))
        .toList();
  }

  Text card(Programme programme, PaperKind kind, boolean curates) {
    Dues due = dues.of(programme);
    return Text.paragraphs(
        Text.of(
            "documents.card",
            mark(programme, kind, due),
            words(kind.title(programme.form())),
            programme.title()),
        words(kind.about()),
        Text.of("documents.card.state", state(programme, kind, due)),
        kind.approved() ? word(programme, kind) : Text.empty(),
        empty.of(programme, kind).map(StillEmpty.Lack::why).orElse(Text.empty()),
        how(programme, kind, curates));
  }

  private Text how(Programme programme, PaperKind kind, boolean curates) {
    if (kind.of().isOfMany() && many.of(programme, kind).isEmpty()) {
      return Text.of("documents.nobody." + nobody(kind));
    }
    if (kind.format() == PaperKind.Format.DESK) {
      return curates ? Text.empty() : Text.of("documents.card.curator");
    }
    return kind.format() == PaperKind.Format.DOCX
        ? Text.of("documents.card.template", kind.code())
        : Text.empty();
  }

  private static String nobody(PaperKind kind) {
    if (kind.staff()) {
      return "staff";
    }
    return kind.met() ? "met" : kind.of().name();
  }

  /** The head's word is asked for, and he has not said it. */
  boolean isWaiting(Programme programme, PaperKind kind) {
    return said(programme, kind).filter(HeadsWord::isWaiting).isPresent();
  }

  /** Neither waiting for the head's word nor approved. */
  boolean mayAsk(Programme programme, PaperKind kind) {
    return said(programme, kind)
        .filter(word -> word.isWaiting() || word.approvedAt().isPresent())
        .isEmpty();
  }

  private Optional<HeadsWord> said(Programme programme, PaperKind kind) {
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme.id(), kind.code(), 0)
        .map(IssuedPaper::word);
  }

  /** What the head of the school says of it. */
  private Text word(Programme programme, PaperKind kind) {
    Optional<HeadsWord> paper = said(programme, kind);
    if (paper.flatMap(HeadsWord::approvedAt).isPresent()) {
      Text who =
          paper
              .flatMap(HeadsWord::decidedBy)
              .flatMap(head -> people.get(head).name())
              .map(Text::words)
              .orElse(Text.words("—"));
      return Text.of(
          isApproved(programme, kind) ? "documents.word.approved" : "documents.word.changed",
          who,
          day(programme, paper.get().approvedAt().get()));
    } else if (paper.filter(HeadsWord::isWaiting).isPresent()) {
      return Text.of("documents.word.waits", day(programme, paper.get().askedAt().get()));
    }
    return paper
        .flatMap(HeadsWord::objection)
        .map(word -> Text.of("documents.word.returned", word))
        .orElse(Text.empty());
  }

  private LocalDate day(Programme programme, Instant moment) {
    return LocalDate.ofInstant(moment, schools.get(programme.school()).zone());
  }

  /** Numbered and made are done, and what the roadmap has ticked off. */
  private Text mark(Programme programme, PaperKind kind, Dues dues) {
    Optional<Due> due = dues.of(kind.code());
    boolean approved =
        !kind.numbered() && isApproved(programme, kind)
            || standing(programme, kind).filter(Standing::approved).isPresent();
    if (approved || numbered(programme, kind).isPresent() || due.flatMap(Due::doneOn).isPresent()) {
      return Text.of("documents.mark.done");
    } else if (made(programme, kind) > 0) {
      return Text.of("documents.mark.made");
    }
    boolean late = due.filter(one -> one.day().isBefore(dues.today())).isPresent();
    return Text.of(late ? "documents.mark.late" : "documents.mark.open");
  }

  /** The head has said yes to it as it is now. */
  private boolean isApproved(Programme programme, PaperKind kind) {
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme.id(), kind.code(), 0)
        .flatMap(paper -> still.since(programme, paper))
        .isPresent();
  }

  /** When the head has said yes to it; empty while he is asked, also anew. */
  Optional<Instant> approvedAt(Programme programme, PaperKind kind) {
    return said(programme, kind).flatMap(HeadsWord::approvedAt);
  }

  private Text state(Programme programme, PaperKind kind, Dues dues) {
    Optional<NumberedOrder> numbered = numbered(programme, kind);
    if (numbered.isPresent()) {
      return Text.of("documents.state.numbered", numbered.get().number(), numbered.get().day());
    }
    Optional<Standing> standing = standing(programme, kind);
    if (standing.isPresent()) {
      return standing.get().words();
    }
    long made = made(programme, kind);
    if (made > 0) {
      LocalDate day = lastMade(programme, kind);
      return kind.of().isOfMany()
          ? Text.of("documents.state.made.many", day, made)
          : Text.of(kind.numbered() ? "documents.state.unnumbered" : "documents.state.made", day);
    }
    return dues.of(kind.code())
        .map(due -> due(due, dues.today()))
        .orElse(Text.of("documents.state.whenever"));
  }

  private Optional<Standing> standing(Programme programme, PaperKind kind) {
    return elsewhere.stream().flatMap(one -> one.of(programme, kind).stream()).findFirst();
  }

  private static Text due(Due due, LocalDate today) {
    if (due.doneOn().isPresent()) {
      return Text.of("documents.state.done", due.doneOn().get());
    }
    boolean late = due.day().isBefore(today);
    return Text.of(late ? "documents.state.late" : "documents.state.due", due.day());
  }

  /** A copy has no number of its own. */
  private Optional<NumberedOrder> numbered(Programme programme, PaperKind kind) {
    return kind.bears().isPresent() ? Optional.empty() : numbers.of(programme, kind);
  }

  private List<IssuedPaper> all(Programme programme, PaperKind kind) {
    return issued.findByProgrammeIdOrderById(programme.id()).stream()
        .filter(paper -> paper.code().equals(kind.code()) && paper.madeAt().isPresent())
        .toList();
  }

  private long made(Programme programme, PaperKind kind) {
    return all(programme, kind).size();
  }

  private LocalDate lastMade(Programme programme, PaperKind kind) {
    return all(programme, kind).stream()
        .map(
            paper ->
                LocalDate.ofInstant(paper.madeAt().get(), schools.get(programme.school()).zone()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
