package ru.tandem.consents.bot;

import org.springframework.stereotype.Component;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.Consents;
import ru.tandem.consents.PaperForm;
import ru.tandem.consents.PrintForm;
import ru.tandem.consents.Reader;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.Paper;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.papers.PdfPaper;
import ru.tandem.people.Codes;
import ru.tandem.people.People;

/** The documents on paper, one sheet for each, with room for a hand to sign. */
@Component
class ConsentSheets implements Paper {

  static final String CODE = "consents.sheets";

  private static final String GAP = "______________________________";
  private static final float ROOM = 10;

  private final Participants participants;
  private final Consents consents;
  private final PrintForm print;
  private final DocumentPages pages;
  private final People people;
  private final Chats chats;

  ConsentSheets(
      Participants participants,
      Consents consents,
      PrintForm print,
      DocumentPages pages,
      People people,
      Chats chats) {
    this.participants = participants;
    this.consents = consents;
    this.print = print;
    this.pages = pages;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  /** The sheets of one printed form, in its own language and as its signer is spoken to. */
  @Override
  public byte[] draw(Asked asked) {
    PaperForm form = print.find(asked.subject().get(0));
    Participant about = participants.get(form.participant());
    return of(form, about, signing(form, about));
  }

  private Voice signing(PaperForm form, Participant about) {
    boolean informal = form.reader() != Reader.GUARDIAN && form.reader().needsGuardian();
    return new Voice(form.language(), informal, consents.school(about).zone());
  }

  /**
   * @param printing in which the few words around the document are
   */
  private byte[] of(PaperForm form, Participant about, Voice printing) {
    PdfPaper paper = new PdfPaper(Codes.shown(form.code()));
    boolean first = true;
    for (ConsentDocument document : print.sheets(form.reader(), about)) {
      if (!first) {
        paper.sheet();
      }
      first = false;
      sheet(paper, document, form, about, printing);
    }
    return paper.pdf();
  }

  private void sheet(
      PdfPaper paper, ConsentDocument document, PaperForm form, Participant about, Voice printing) {
    boolean guardian = form.reader() == Reader.GUARDIAN;
    String signer = guardian ? GAP : DocumentPages.name(people.get(about.person()));
    paper
        .small(plain(Text.of("consents.sheet.code", Codes.shown(form.code())), printing))
        .gap(ROOM)
        .words(chats.html(pages.words(document, about, form.language(), signer), printing))
        .gap(ROOM)
        .words(plain(Text.of("consents.sheet.signing"), printing));
    if (guardian) {
      paper.blank(plain(Text.of("consents.sheet.guardian"), printing));
    }
    paper
        .blank(plain(Text.of("consents.sheet.signature"), printing))
        .gap(ROOM)
        .small(plain(Text.of("consents.sheet.version", document.version()), printing));
  }

  private String plain(Text text, Voice reader) {
    return chats.html(text, reader);
  }
}
