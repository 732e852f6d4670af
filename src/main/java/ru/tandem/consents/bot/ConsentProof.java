package ru.tandem.consents.bot;

import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consent;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.KeepWording;
import ru.tandem.consents.PaperForm;
import ru.tandem.consents.Reader;
import ru.tandem.consents.Register;
import ru.tandem.consents.Wording;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Paper;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.papers.PdfPaper;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Copies of what was agreed to: the document, and under it who said yes, when and how. */
@Component
class ConsentProof implements Paper {

  static final String CODE = "consents.proof";

  private static final float ROOM = 12;

  private final Participants participants;
  private final ConsentDocuments documents;
  private final KeepWording wording;
  private final DocumentPages pages;
  private final Register register;
  private final People people;
  private final Chats chats;

  ConsentProof(
      Participants participants,
      ConsentDocuments documents,
      KeepWording wording,
      DocumentPages pages,
      Register register,
      People people,
      Chats chats) {
    this.participants = participants;
    this.documents = documents;
    this.wording = wording;
    this.pages = pages;
    this.register = register;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  /** About one participant: all that was ever said, or what stands of one person's words. */
  @Override
  public byte[] draw(Asked asked) {
    Participant about = participants.get(new ParticipantId(asked.number(0)));
    List<Consent> said =
        asked.subject().size() == 1
            ? register.about(about)
            : standing(new PersonId(asked.number(1)), about);
    if (said.isEmpty()) {
      throw new NotFound();
    }
    return pdf(said, about, asked.reader());
  }

  List<Consent> standing(PersonId giver, Participant about) {
    return register.about(about).stream()
        .filter(consent -> consent.givenBy().equals(giver) && consent.stands())
        .toList();
  }

  /** One sheet for each. */
  private byte[] pdf(List<Consent> given, Participant about, Person reader) {
    PdfPaper paper = new PdfPaper(chats.plain(Text.of("consents.mine.item"), reader));
    boolean first = true;
    for (Consent consent : given) {
      if (!first) {
        paper.sheet();
      }
      first = false;
      Text words =
          wording
              .of(consent)
              .map(read -> words(read, consent, about))
              .orElse(Text.of("consents.proof.changed", title(consent), consent.version()));
      paper.words(chats.html(words, reader)).gap(ROOM).small(chats.html(of(consent), reader));
    }
    return paper.pdf();
  }

  /** As it was read, whatever has become of the document since. */
  private Text words(Wording read, Consent consent, Participant about) {
    String giver = DocumentPages.name(people.get(consent.givenBy()));
    return pages.words(read.words(), about, consent.language(), giver);
  }

  Text title(Consent consent) {
    return documents
        .title(consent.document())
        .map(DocumentPages::translated)
        .or(() -> wording.of(consent).map(Wording::title).map(Text::words))
        .orElse(Text.words(consent.document()));
  }

  /** With the year: it is kept for longer than one. */
  private Text at(Consent consent) {
    ZonedDateTime at = consent.givenAt().atZone(people.get(consent.givenBy()).zone());
    return Text.of("consents.proof.at", at.toLocalDate(), at.toLocalTime());
  }

  /** Who, what, when and how it was made sure. */
  Text of(Consent consent) {
    Text proof =
        Text.of(
            "consents.proof",
            title(consent),
            consent.version(),
            DocumentPages.name(people.get(consent.givenBy())),
            Text.of(
                consent.reader() == Reader.GUARDIAN ? "consents.as.guardian" : "consents.as.own"),
            at(consent),
            identity(consent),
            way(consent),
            consent.textHash());
    return consent
        .withdrawnAt()
        .map(at -> Text.of("consents.proof.withdrawn", at))
        .or(() -> consent.expiredAt().map(at -> Text.of("consents.proof.expired", at)))
        .map(end -> Text.lines(proof, end))
        .orElse(proof);
  }

  static Text identity(Consent consent) {
    return consent
        .identity()
        .map(how -> Text.of("consents.identity." + how))
        .orElse(Text.of("consents.identity.none"));
  }

  /** By which account, or on which sheet. */
  Text way(Consent consent) {
    return register
        .paper(consent)
        .map(PaperForm::code)
        .map(code -> Text.of("consents.way.paper", Codes.shown(code)))
        .orElseGet(
            () ->
                Text.of(
                    "consents.way.chat",
                    Text.words(Long.toString(consent.chatId())),
                    consent.phone().orElse("—")));
  }
}
