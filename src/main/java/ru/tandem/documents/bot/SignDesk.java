package ru.tandem.documents.bot;

import java.util.List;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.SignedPapers;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Of whom a paper has come back signed: the curator marks it, by one tap each. */
@Bot
class SignDesk {

  private static final int PER_PAGE = 10;

  private final PaperKinds kinds;
  private final CuratedProgrammes programmes;
  private final OneOfMany many;
  private final SignedPapers signed;

  SignDesk(PaperKinds kinds, CuratedProgrammes programmes, OneOfMany many, SignedPapers signed) {
    this.kinds = kinds;
    this.programmes = programmes;
    this.many = many;
    this.signed = signed;
  }

  /** How many have come back. */
  Button button(Programme programme, PaperKind kind) {
    Text label =
        Text.of(
            "documents.sign",
            marked(signed.of(programme.id(), kind.code()), many.of(programme, kind)),
            many.of(programme, kind).size());
    return Button.press(label, "documents.sign", programme.id(), kind.code(), 0);
  }

  /** Of those who are still there. */
  private static int marked(Set<Long> signed, List<PapersOfMany.One> all) {
    return (int) all.stream().filter(one -> signed.contains(one.id())).count();
  }

  @OnPress("documents.sign")
  Reply list(Person curator, ProgrammeId id, String code, int page) {
    Programme programme = programmes.of(curator, id);
    PaperKind kind = kind(code);
    Set<Long> marked = signed.of(id, code);
    List<PapersOfMany.One> all = many.of(programme, kind);
    Page<PapersOfMany.One> shown = Page.of(all, page, PER_PAGE);
    return Screen.of(
            "documents.sign.list",
            PaperWords.words(kind.title(programme.form())),
            marked(marked, all),
            all.size())
        .grid(
            shown.items().stream()
                .map(one -> mark(id, code, shown.number(), one, marked.contains(one.id())))
                .toList(),
            1)
        .grid(shown.turns("documents.sign", id, code), 2)
        .with(Button.press("documents.tocard", "documents.card", id, code), Button.home());
  }

  private static Button mark(
      ProgrammeId id, String code, int page, PapersOfMany.One one, boolean signed) {
    Text label = Text.of(signed ? "documents.sign.yes" : "documents.sign.no", one.name());
    return Button.press(label, "documents.signed", id, code, page, one.id(), signed ? 0 : 1);
  }

  private PaperKind kind(String code) {
    PaperKind kind = kinds.get(code);
    if (!kind.signed()) {
      throw new NotFound();
    }
    return kind;
  }

  /** The button says what it is to become, so that a second press takes nothing back. */
  @OnPress("documents.signed")
  Reply mark(Person curator, ProgrammeId id, String code, int page, long of, int yes) {
    Programme programme = programmes.open(curator, id);
    PaperKind kind = kind(code);
    many.find(programme, kind, of).orElseThrow(NotFound::new);
    signed.mark(programme, kind, of, yes == 1, curator);
    return list(curator, id, code, page);
  }
}
