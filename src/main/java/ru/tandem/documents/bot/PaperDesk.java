package ru.tandem.documents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.IssuePapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** All papers of a programme in one place, stage by stage: which are due, made, numbered. */
@Bot
class PaperDesk {

  private static final int STAGES = 7;
  private static final int STAGES_PER_ROW = 4;
  private static final int PER_PAGE = 12;

  private final PaperKinds kinds;
  private final PaperReaders readers;
  private final PaperWords words;
  private final DuePapers dues;
  private final OneOfMany many;
  private final EmptyOrders empty;
  private final SignDesk sign;
  private final IssuePapers issue;
  private final ProgrammePapers papers;
  private final List<PaperSource> sources;
  private final List<BeforePaper> before;

  PaperDesk(
      PaperKinds kinds,
      PaperReaders readers,
      PaperWords words,
      DuePapers dues,
      OneOfMany many,
      EmptyOrders empty,
      SignDesk sign,
      IssuePapers issue,
      ProgrammePapers papers,
      List<PaperSource> sources,
      List<BeforePaper> before) {
    this.kinds = kinds;
    this.readers = readers;
    this.words = words;
    this.dues = dues;
    this.many = many;
    this.empty = empty;
    this.sign = sign;
    this.issue = issue;
    this.papers = papers;
    this.sources = sources;
    this.before = before;
  }

  static Button button(Text label, Programme programme) {
    return Button.press(label, "documents.shelf", programme.id());
  }

  @OnPress(value = "documents.shelf", called = "documents.shelf.names", shelf = true)
  Reply shelf(Person reader, ProgrammeId id) {
    return stage(reader, id, dues.of(readers.of(reader, id)).stage());
  }

  @OnPress("documents.stage")
  Reply stage(Person reader, ProgrammeId id, int stage) {
    Programme programme = readers.of(reader, id);
    if (stage < 1 || stage > STAGES) {
      throw new NotFound();
    }
    List<PaperKind> own =
        kinds.of(stage).stream().filter(kind -> readers.may(reader, programme, kind)).toList();
    return Screen.of(words.stage(programme, stage, own))
        .grid(words.buttons(programme, own), 1)
        .grid(stages(programme, stage), STAGES_PER_ROW)
        .with(back(reader, programme), Button.home());
  }

  private Button back(Person reader, Programme programme) {
    return readers.curates(reader, programme)
        ? Button.press("documents.programme", "programmes.open", programme.id())
        : Button.press("documents.summary", "monitoring.summary", programme.id());
  }

  private static List<Button> stages(Programme programme, int shown) {
    return IntStream.rangeClosed(1, STAGES)
        .mapToObj(
            stage ->
                Button.press(
                    Text.of(stage == shown ? "documents.stage.here" : "documents.stage.one", stage),
                    "documents.stage",
                    programme.id(),
                    stage))
        .toList();
  }

  @OnPress("documents.card")
  Screen card(Person reader, ProgrammeId id, String code) {
    Programme programme = readers.of(reader, id);
    PaperKind kind = kinds.get(code);
    readers.require(reader, programme, kind);
    boolean curates = readers.curates(reader, programme);
    Screen screen = Screen.of(words.card(programme, kind, curates));
    for (Button way : ways(curates, programme, kind)) {
      screen = screen.with(way);
    }
    if (words.isWaiting(programme, kind) && readers.isHead(reader, programme)) {
      screen = screen.with(ApproveDesk.decide(programme, kind));
    }
    return screen.with(
        Button.press("documents.back", "documents.stage", id, kind.stage()), Button.home());
  }

  /** A desk is the curator's. */
  private List<Button> ways(boolean curates, Programme programme, PaperKind kind) {
    List<Button> ways = new ArrayList<>();
    ProgrammeId id = programme.id();
    if (kind.format() == Format.DESK) {
      sources.stream()
          .filter(source -> curates && source.papers().contains(kind.code()))
          .forEach(source -> ways.add(source.button(id)));
    } else if (kind.of().isOfMany()) {
      int count = many.of(programme, kind).size();
      if (count > 0) {
        ways.add(
            Button.press(
                Text.of("documents.many." + kind.of(), count),
                "documents.many",
                id,
                kind.code(),
                0));
        ways.add(Button.press("documents.all", "documents.give", id, kind.code(), ShelfPaper.ALL));
      }
    } else {
      ways.add(Button.press("documents.give", "documents.give", id, kind.code(), 0));
    }
    if (curates) {
      ways.addAll(school(programme, kind));
    }
    return ways;
  }

  /** What the school does with it: first something must stand in it. */
  private List<Button> school(Programme programme, PaperKind kind) {
    Optional<StillEmpty.Lack> lack = empty.of(programme, kind);
    if (lack.isPresent()) {
      return lack.get().way().stream().toList();
    }
    List<Button> ways = new ArrayList<>();
    if (kind.approved()) {
      ways.addAll(approval(programme, kind));
    }
    if (kind.signed()) {
      ways.add(sign.button(programme, kind));
    }
    if (kind.numbered()) {
      ways.add(Button.press("documents.enter", NumberPaper.FORM, programme.id(), kind.code()));
    }
    return ways;
  }

  /** What was approved may be changed, and goes to the head once more. */
  private List<Button> approval(Programme programme, PaperKind kind) {
    if (words.mayAsk(programme, kind)) {
      return List.of(Button.press("documents.ask", "documents.ask", programme.id(), kind.code()));
    }
    return words.approvedAt(programme, kind).stream()
        .map(
            yes ->
                Button.press(
                    ApproveDesk.ANEW,
                    ApproveDesk.ANEW,
                    programme.id(),
                    kind.code(),
                    yes.getEpochSecond()))
        .toList();
  }

  @OnPress("documents.many")
  Reply many(Person reader, ProgrammeId id, String code, int page) {
    Programme programme = readers.of(reader, id);
    PaperKind kind = kinds.get(code);
    readers.require(reader, programme, kind);
    Page<PapersOfMany.One> shown = Page.of(many.of(programme, kind), page, PER_PAGE);
    return Screen.of(
            "documents.many",
            PaperWords.words(kind.title(programme.form())),
            Text.of("documents.of." + kind.of()))
        .grid(
            shown.items().stream()
                .map(one -> Button.press(one.name(), "documents.give", id, code, one.id()))
                .toList(),
            1)
        .grid(shown.turns("documents.many", id, code), 2)
        .with(Button.press("documents.tocard", "documents.card", id, code), Button.home());
  }

  @OnPress("documents.give")
  Reply give(Person reader, ProgrammeId id, String code, long of) {
    Programme programme = readers.of(reader, id);
    PaperKind kind = kinds.get(code);
    readers.require(reader, programme, kind);
    if (kind.format() == Format.DESK || kind.of().isOfMany() == (of == 0)) {
      throw new NotFound();
    }
    List<Long> wanted = wanted(programme, kind, of);
    if (wanted.isEmpty()) {
      throw new AlreadySettled();
    }
    for (long one : wanted) {
      before.forEach(each -> each.asked(programme, kind, one, reader));
      issue.made(programme, kind, one, reader);
    }
    return Screen.of(Text.of("documents.made", PaperWords.words(kind.title(programme.form()))))
        .paper(name(programme, kind, of), ShelfPaper.CODE, reader, id, code, of)
        .with(Button.press("documents.tocard", "documents.card", id, code), Button.home());
  }

  private List<Long> wanted(Programme programme, PaperKind kind, long of) {
    if (of == 0) {
      return List.of(0L);
    }
    return many.of(programme, kind).stream()
        .map(PapersOfMany.One::id)
        .filter(one -> of == ShelfPaper.ALL || one == of)
        .toList();
  }

  private String name(Programme programme, PaperKind kind, long of) {
    Text whose = many.find(programme, kind, of).map(PapersOfMany.One::name).orElse(Text.empty());
    String name = papers.fileName(programme, kind, whose);
    return of == ShelfPaper.ALL ? name.substring(0, name.lastIndexOf('.')) + ".zip" : name;
  }
}
